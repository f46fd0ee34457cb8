cloud-partner --api-document 2017-10-31-2020 operations list --publisher contoso --offer contoso-virtualmachineoffer
