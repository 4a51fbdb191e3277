using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace PartnerHub.Kits.Ui.Tests;

public class AssetTests
{
    [Theory]
    [InlineData("site.css")]
    [InlineData("site.js")]
    [InlineData("icons.svg")]
    [InlineData("mark.svg")]
    public void Serve_ByItsAddress_IsKeptForEver(string name)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(new Uri("http://hub" + Asset.Address(name)).Query);

        var result = Asset.Serve(name, context);

        Assert.IsType<FileContentHttpResult>(result);
        Assert.Equal("public, max-age=31536000, immutable", context.Response.Headers.CacheControl);
    }

    [Fact]
    public void Serve_WithAnotherHash_IsAskedForAgain()
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString("?v=0000");

        Asset.Serve("site.css", context);

        Assert.Equal("no-cache", context.Response.Headers.CacheControl);
    }

    [Theory]
    [InlineData("site.scss")]
    [InlineData("../site.css")]
    public void Serve_WhatIsNotThere_IsNotFound(string name) => Assert.IsType<NotFound>(Asset.Serve(name, new DefaultHttpContext()));
}
