cloud-partner operations show 56615b67-2185-49fe-80d2-c4ddf77bb2e8 --publisher contoso --offer contoso-virtualmachineoffer
