enum PlaceholderPages {}
