using System.Net.NetworkInformation;
using System.Net.Sockets;
using PartnerHub.Host.Web.Requests;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether the addresses can be served at, and by which names the host answers.</summary>
internal static class AddressCheck
{
    private const string Subject = "urls";
    private static readonly string[] Anywhere = ["*", "+", "0.0.0.0", "[::]"];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static async Task<IReadOnlyList<Finding>> CheckAsync(IConfiguration settings, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var url in settings["Urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? ["http://localhost:5000"])
        {
            findings.Add(await CheckAsync(url, cancellation));
        }

        if (findings.TrueForAll(finding => finding.Grade != Grade.Wrong))
        {
            findings.Add(Names(settings));
        }

        return findings;
    }

    private static async Task<Finding> CheckAsync(string url, CancellationToken cancellation)
    {
        var address = BindingAddress.Parse(url);
        var used = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == address.Port && address.Port != 0);
        return !used ? Finding.Good(Subject, $"{url} est libre", $"{url} is free")
            : await IsHubAsync(address, cancellation) ? Finding.Good(Subject, $"{url} : le serveur y tourne", $"{url}: the server runs there")
            : Finding.Wrong(Subject, ($"{url} est occupée par autre chose", $"{url} is used by something else"), ("Arrêtez ce qui l’occupe, ou servez ailleurs (Urls).", "Stop what uses it, or serve elsewhere (Urls)."));
    }

    private static async Task<bool> IsHubAsync(BindingAddress address, CancellationToken cancellation)
    {
        try
        {
            using var handler = new SocketsHttpHandler { UseProxy = false };
            using var client = new HttpClient(handler) { Timeout = Patience };
            using var answer = await client.GetAsync(new UriBuilder(address.Scheme, Anywhere.Contains(address.Host) ? "localhost" : address.Host, address.Port, "/health/live").Uri, cancellation);
            return answer.Headers.Contains(RequestIds.Header);
        }
        catch (Exception error) when (error is HttpRequestException or SocketException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    private static Finding Names(IConfiguration settings)
    {
        var names = string.Join(", ", HostNames.Of(settings));
        var open = settings["Urls"]?.Split(';').Any(url => Anywhere.Contains(BindingAddress.Parse(url.Trim()).Host)) is true;
        return open && string.IsNullOrEmpty(settings["AllowedHosts"])
            ? Finding.Notice(
                "allowed-hosts",
                ($"écoute à toutes les adresses, et ne répond qu’aux noms {names}", $"listens at all addresses, and answers to the names {names} alone"),
                ("Donnez dans AllowedHosts les noms sous lesquels on l’appelle ; et il n’y a pas encore de comptes : gardez-le sur un réseau de confiance.", "List in AllowedHosts the names it is called by; and there are no accounts yet: keep it on a trusted network."))
            : Finding.Good("allowed-hosts", $"répond aux noms {names}", $"answers to the names {names}");
    }
}
