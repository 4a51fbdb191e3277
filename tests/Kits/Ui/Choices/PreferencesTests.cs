using PartnerHub.Kits.Language;
using Microsoft.AspNetCore.Http;

namespace PartnerHub.Kits.Ui.Tests.Choices;

public class PreferencesTests
{
    [Theory]
    [InlineData("?lang=fr", "lang=en", "en", "fr")]
    [InlineData("", "lang=fr", "en", "fr")]
    [InlineData("", "", "de, fr-CA;q=0.8, en;q=0.5", "fr")]
    [InlineData("", "", "en;q=0.5, fr;q=0.4", "en")]
    [InlineData("", "", "de", "en")]
    [InlineData("", "", "", "en")]
    [InlineData("?lang=de", "", "fr", "fr")]
    [InlineData("?lang=%22%3E%3Cscript%3E", "", "fr", "fr")]
    public void Locale_AskedKeptOrAccepted_IsTakenInThatOrder(string query, string cookie, string accepted, string expected) =>
        Assert.Equal(expected, Preferences.Of(Request(query, cookie, accepted)).Locale.Language);

    [Theory]
    [InlineData("?theme=dark", "theme=light", "dark")]
    [InlineData("", "theme=light", "light")]
    [InlineData("?theme=auto", "theme=light", null)]
    [InlineData("?theme=pink", "", null)]
    public void Theme_AskedOrKept_IsOneOfTwoOrTheBrowsers(string query, string cookie, string? expected) =>
        Assert.Equal(expected, Preferences.Of(Request(query, cookie, "")).Theme);

    [Theory]
    [InlineData("?lang=fr", "lang=fr;")]
    [InlineData("?theme=dark", "theme=dark;")]
    [InlineData("?theme=auto", "theme=; max-age=0;")]
    public void Keep_AValidChoice_SetsACookie(string query, string expected)
    {
        var context = Request(query, "", "");

        Preferences.Keep(context);

        Assert.StartsWith(expected, context.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Keep_AnUnknownLanguage_SetsNoCookie()
    {
        var context = Request("?lang=xx", "", "");

        Preferences.Keep(context);

        Assert.Empty(context.Response.Headers.SetCookie.ToString());
    }

    private static DefaultHttpContext Request(string query, string cookie, string accepted)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.Cookie = cookie;
        context.Request.Headers.AcceptLanguage = accepted;
        return context;
    }
}
