using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Host.Web;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Programs;

namespace PartnerHub.Host.CommandLine.Doctor;

/// <summary>Whether each package loads and its files are those of its manifest, and so are the copies that the host keeps.</summary>
internal static class PackageCheck
{
    // What is kept and remembered of loads stays as it is.
    private static readonly string[] Apart = ["--Plugins:Packages=", "--Plugins:Loads="];

    private static readonly LocalizedText Failed = LocalizedText.Of("en échec", "failed");

    private static readonly (string Fr, string En) Retry = (
        "Réparez ou réinstallez le paquet, puis partnerhub program retry.",
        "Repair or install the package again, then partnerhub program retry.");

    public static async Task<IReadOnlyList<Finding>> CheckAsync(CommandContext context, WebApplication app, CancellationToken cancellation)
    {
        var damaged = app.Services.GetRequiredService<StoredPackages>().List().Where(package => !package.IsWhole).Select(package => Finding.Wrong(
            $"kept-{package.Id}",
            ($"la copie gardée de la version {package.Version} n’est plus ce qu’elle était", $"the kept copy of version {package.Version} is not what it was"),
            ("Remettez ce paquet dans le dossier des paquets, ou restaurez-le d’une archive : le journal ne se rejoue pas sans lui.", "Put that package back into the folder of packages, or restore it from an archive: the journal does not replay without it.")));
        return [.. await LoadedAsync(context, cancellation), .. damaged];
    }

    private static async Task<IReadOnlyList<Finding>> LoadedAsync(CommandContext context, CancellationToken cancellation)
    {
        if (OwnProcess.Find() is { } own)
        {
            return await ElsewhereAsync(own, context.HostSettings, cancellation);
        }

        await using var host = context.Hosts.Standalone([.. context.HostSettings, .. Apart]);
        var programs = await host.GetRequiredService<IMediator>().Send(new ListPrograms(), cancellation);
        return [.. programs.Select(program => Of(program.Id, program.Version, program.State == ProgramState.Serving ? null : program.Reason ?? Failed))];
    }

    /// <summary>In a process of its own, which a package may end.</summary>
    private static async Task<IReadOnlyList<Finding>> ElsewhereAsync(OwnProcess own, string[] settings, CancellationToken cancellation)
    {
        var (code, output) = await own.RunAsync(["program", "list", "--json", .. settings, .. Apart], cancellation);
        if (code != 0)
        {
            return [Finding.Wrong("packages", ("un paquet met fin au processus qui le charge", "a package ends the process that loads it"), ("Essayez-les un par un : partnerhub program retry.", "Try them one by one: partnerhub program retry."))];
        }

        using var list = JsonDocument.Parse(output);
        return [.. list.RootElement.GetProperty("programs").EnumerateArray().Select(program => Of(
            program.GetProperty("id").GetString()!,
            program.GetProperty("version").GetString()!,
            program.GetProperty("state").GetString() == "serving" ? null : Reason(program)))];
    }

    private static LocalizedText Reason(JsonElement program) => program.GetProperty("reason") is { ValueKind: JsonValueKind.Object } reason
        ? LocalizedText.Of(reason.GetProperty("fr").GetString()!, reason.GetProperty("en").GetString()!)
        : Failed;

    private static Finding Of(string id, string version, LocalizedText? reason) => reason is null
        ? Finding.Good($"package-{id}", $"la version {version} se charge", $"version {version} loads")
        : Finding.Wrong($"package-{id}", ($"{version} : {reason.Fr}", $"{version}: {reason.En}"), Retry);
}
