using PartnerHub.Kits.Language;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Ui;

/// <summary>What the reader chose: asked for in the address (<c>?lang=fr</c>), kept in a cookie, else taken from the browser.</summary>
public sealed class Preferences
{
    public const string LanguageKey = "lang";
    public const string ThemeKey = "theme";

    private Preferences(Locale locale, string? theme) => (Locale, Theme) = (locale, theme);

    public static IReadOnlyList<string> Themes { get; } = ["light", "dark"];

    public Locale Locale { get; }

    /// <summary><c>light</c> or <c>dark</c>; null to follow the browser.</summary>
    public string? Theme { get; }

    public static Preferences Of(HttpContext? context)
    {
        if (context is null)
        {
            return new Preferences(Locale.English, null);
        }

        var theme = Chosen(context.Request, ThemeKey);
        var locale = Locale.Of(context.Request.Query[LanguageKey]) ?? Locale.Of(context.Request.Cookies[LanguageKey]) ?? Accepted(context.Request);
        return new Preferences(locale, Themes.Contains(theme, StringComparer.Ordinal) ? theme : null);
    }

    /// <summary>Keeps what the address asks for, so that the next page needs not be asked again.</summary>
    internal static void Keep(HttpContext context)
    {
        if (Locale.Of(context.Request.Query[LanguageKey]) is { } locale)
        {
            Keep(context, LanguageKey, locale.Language);
        }

        if (context.Request.Query.TryGetValue(ThemeKey, out var theme))
        {
            Keep(context, ThemeKey, Themes.FirstOrDefault(known => known == theme));
        }
    }

    private static void Keep(HttpContext context, string key, string? value)
    {
        var lasting = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(value is null ? 0 : 365),
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        context.Response.Cookies.Append(key, value ?? "", lasting);
    }

    private static string? Chosen(HttpRequest request, string key) =>
        request.Query.TryGetValue(key, out var asked) ? asked.ToString() : request.Cookies[key];

    private static Locale Accepted(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Locale.Of(language.Value.Value))
            .FirstOrDefault(locale => locale is not null) ?? Locale.English;
}
