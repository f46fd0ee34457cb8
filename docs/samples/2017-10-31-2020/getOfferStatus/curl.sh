curl "$CLOUD_PARTNER_BASE_URL/api/publishers/contoso/offers/contoso-virtualmachineoffer/status?api-version=2017-10-31" \
  --header "Authorization: Bearer $CLOUD_PARTNER_TOKEN"
