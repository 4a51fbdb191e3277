using Microsoft.AspNetCore.Http;
using PartnerHub.Access.Callers;

namespace PartnerHub.Access.Tests;

public sealed class SessionCookieTests
{
    [Theory]
    [InlineData("https", "__Host-partnerhub-session")]
    [InlineData("http", "partnerhub-session")]
    public void Cookie_OverHttps_IsBoundToTheHost(string scheme, string name)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;

        SessionCookie.Write(context, "secret");

        var written = context.Response.Headers.SetCookie.ToString();
        Assert.StartsWith(name + "=secret; path=/", written, StringComparison.Ordinal);
        Assert.Contains("httponly", written, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", written, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(scheme == "https", written.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Cookie_OfPlainHttp_OpensNothingOverHttps()
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = "https";
        context.Request.Headers.Cookie = "partnerhub-session=planted";

        Assert.Null(SessionCookie.Read(context.Request));
    }
}
