curl "$CLOUD_PARTNER_BASE_URL/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?api-version=2017-10-31" \
  --header "Authorization: Bearer $CLOUD_PARTNER_TOKEN"
