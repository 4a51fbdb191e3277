using System.CommandLine;
using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;

namespace PartnerHub.Host.CommandLine;

/// <summary>The option by which a command acts as an account, with its rights alone.</summary>
internal static class ActsAs
{
    public const string Option = "--as";

    public static readonly LocalizedText Expected = LocalizedText.Of(
        "une clé d'API en cours de validité, ou l'adresse d'un compte actif quand la base est un fichier de cette machine",
        "an API key that is valid now, or the address of an active account where the database is a file of this machine");

    // What was given may be a key.
    public static readonly LocalizedText Other = LocalizedText.Of("autre chose", "something else");

    public static Option<string> Make(Locale locale) => new(Option)
    {
        Recursive = true,
        HelpName = locale.Say("clé|adresse", "key|address"),
        Description = locale.Say("agit au nom d'un compte, avec ses seuls droits", "acts as an account, with its rights alone"),
    };

    /// <summary>The hosts, of which those with a database act as what the arguments say; as they are where these say nothing.</summary>
    public static HostFactory Of(HostFactory hosts, string[] args)
    {
        var at = Array.FindIndex(args, arg => arg == Option || arg.StartsWith(Option + "=", StringComparison.Ordinal));
        var account = at < 0 ? null : args[at] == Option ? args.ElementAtOrDefault(at + 1) : args[at][(Option.Length + 1)..];
        return account is null ? hosts : hosts with
        {
            Offline = async (settings, cancellation) =>
            {
                var host = await hosts.Offline(settings, cancellation);
                try
                {
                    await host.ActAsAsync(account, cancellation);
                    return host;
                }
                catch
                {
                    await host.DisposeAsync();
                    throw;
                }
            },
        };
    }
}
