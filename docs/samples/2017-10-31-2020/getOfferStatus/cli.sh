cloud-partner --api-document 2017-10-31-2020 offer status --publisher contoso --offer contoso-virtualmachineoffer
