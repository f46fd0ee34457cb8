curl "$CLOUD_PARTNER_BASE_URL/api/operations/contoso\$contoso-virtualmachineoffer\$2\$preview?api-version=2017-10-31" \
  --header "Authorization: Bearer $CLOUD_PARTNER_TOKEN"
