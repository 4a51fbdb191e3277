using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace PartnerHub.Host.Web.Requests;

/// <summary>
/// Takes the client's address and scheme from <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c>, of the proxies alone that
/// <c>TrustedProxies</c> names: anybody can send such headers.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "TrustedProxies";

    public static void UseTrustedProxies(this WebApplication app)
    {
        string[] named = app.Configuration[Setting]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (named.Length == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var name in named)
        {
            Add(options, name);
        }

        app.UseForwardedHeaders(options);
    }

    private static void Add(ForwardedHeadersOptions options, string name)
    {
        if (IPAddress.TryParse(name, out var address))
        {
            options.KnownProxies.Add(address);
        }
        else if (System.Net.IPNetwork.TryParse(name, out var network))
        {
            options.KnownIPNetworks.Add(network);
        }
        else
        {
            throw new OptionsValidationException(Setting, typeof(ForwardedHeadersOptions), [$"TrustedProxies: '{name}' is neither an address, such as 10.0.0.7, nor a network, such as 10.0.0.0/24."]);
        }
    }
}
