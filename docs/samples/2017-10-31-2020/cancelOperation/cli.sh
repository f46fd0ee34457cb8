cloud-partner cancel --publisher contoso --offer contoso-virtualmachineoffer --notify jondoe@contoso.com
