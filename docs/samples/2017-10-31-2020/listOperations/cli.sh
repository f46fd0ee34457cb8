cloud-partner operations list --publisher contoso --offer contoso-virtualmachineoffer
