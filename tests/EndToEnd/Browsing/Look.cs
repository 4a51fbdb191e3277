using Microsoft.Playwright;

namespace PartnerHub.EndToEnd.Tests.Browsing;

/// <summary>How a reader looks at a page.</summary>
public sealed record Look(string Language, ColorScheme Scheme, int Width)
{
    public static readonly Look Desk = new("en", ColorScheme.Light, 1280);
    public static readonly Look FrenchDesk = new("fr", ColorScheme.Dark, 1280);
    public static readonly Look FrenchPhone = new("fr", ColorScheme.Light, 390);
    public static readonly Look Phone = new("en", ColorScheme.Dark, 390);

    public static IReadOnlyList<Look> All { get; } = [Desk, FrenchDesk, FrenchPhone, Phone];

    public string Name => $"{Language}-{Scheme.ToString().ToLowerInvariant()}-{Width}";

    public static Look Named(string name) => All.Single(look => look.Name == name);
}
