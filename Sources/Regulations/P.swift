enum PlaceholderRegulations {}
