cloud-partner --api-document 2017-10-31-2020 publish --publisher contoso --offer contoso-virtualmachineoffer --notify jondoe@contoso.com
