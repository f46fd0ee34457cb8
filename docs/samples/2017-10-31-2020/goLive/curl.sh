curl --include --request POST \
  "$CLOUD_PARTNER_BASE_URL/api/publishers/contoso/offers/contoso-virtualmachineoffer/golive?api-version=2017-10-31" \
  --header "Authorization: Bearer $CLOUD_PARTNER_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"metadata":{"notification-emails":"jondoe@contoso.com"}}'
