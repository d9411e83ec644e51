extension SiteSettings {
  /// The settings with what the theme has of the publisher's own: logo, header and footer.
  package func dressed(by theme: Theme) -> SiteSettings {
    var settings = self
    settings.logo = theme.logo
    settings.header = theme.header
    settings.footer = theme.footer
    return settings
  }
}
