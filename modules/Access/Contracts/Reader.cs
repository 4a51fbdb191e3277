namespace PartnerHub.Access;

/// <summary>Who reads a page, kept with the request; nobody for a visitor.</summary>
/// <param name="Name">As the page greets them.</param>
/// <param name="HasSession">They signed in with a browser, and can sign out.</param>
public sealed record Reader(string Name, bool HasSession);
