cloud-partner go-live --publisher contoso --offer contoso-virtualmachineoffer --notify jondoe@contoso.com
