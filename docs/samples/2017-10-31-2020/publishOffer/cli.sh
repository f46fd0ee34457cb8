cloud-partner publish --publisher contoso --offer contoso-virtualmachineoffer --notify jondoe@contoso.com
