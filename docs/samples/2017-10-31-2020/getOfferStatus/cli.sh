cloud-partner offer status --publisher contoso --offer contoso-virtualmachineoffer
