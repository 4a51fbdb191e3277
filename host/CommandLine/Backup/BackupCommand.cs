using System.CommandLine;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;
using PartnerHub.Contracts;
using Spectre.Console.Rendering;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Backs the hub up into one file, while it serves.</summary>
internal static class BackupCommand
{
    public static Command Make(CommandContext context)
    {
        var locale = context.Locale;
        var file = new Argument<string>("file") { Description = locale.Say("l’archive à écrire", "the archive to write") };
        var overwrite = new Option<bool>("--overwrite") { Description = locale.Say("remplace une archive de ce nom", "replaces an archive of that name") };
        var command = new Command("backup", locale.Say(
            "Sauvegarde la base, les paquets gardés et les fichiers en attente dans une archive, sans arrêter le serveur.",
            "Backs up the database, the kept packages and the waiting files into an archive, without stopping the server.")) { file, overwrite };
        command.SetAction((parsed, cancel) => RunAsync(context, parsed.GetRequiredValue(file), parsed.GetValue(overwrite), cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string file, bool overwrite, CancellationToken cancel)
    {
        var path = Path.GetFullPath(file);
        var folder = Path.GetDirectoryName(path)!;
        if (Refusal(path, folder, overwrite) is { } refusal)
        {
            return CommandProblem.Report(context, refusal.Problem(context.Locale));
        }

        await using var app = OfflineHost.Compose(context.HostSettings);
        var database = app.Services.GetRequiredService<Database>();
        if (database.File is { } source && !File.Exists(source))
        {
            return CommandProblem.Report(context, CommandProblem.NoFile(source, context.Locale));
        }

        try
        {
            Report(context, await new BackupMaker(app.Services).MakeAsync(path, overwrite, cancel));
            return (int)ExitCode.Ok;
        }
        catch (InvalidDataException damaged)
        {
            return CommandProblem.Report(context, new CommandProblem(
                ExitCode.Failure, context.Locale.Say($"la base est abîmée ({damaged.Message}) : rien n’a été sauvegardé", $"the database is damaged ({damaged.Message}): nothing was backed up")) { File = database.File });
        }
        catch (Exception error) when (BackupException.Of(error, folder) is { } problem)
        {
            return CommandProblem.Report(context, problem.Problem(context.Locale));
        }
    }

    private static BackupException? Refusal(string path, string folder, bool overwrite) =>
        Directory.Exists(path) ? new(ExitCode.InvalidInput, LocalizedText.Of("c’est un dossier ; il faut le nom d’un fichier", "this is a folder; the name of a file is needed"), path)
        : !Directory.Exists(folder) ? new(ExitCode.NotFound, LocalizedText.Of("ce dossier n’existe pas", "there is no such folder"), folder)
        : File.Exists(path) && !overwrite ? BackupException.Exists(path, LocalizedText.Of("cette archive", "this archive"))
        : null;

    private static void Report(CommandContext context, BackupReport report)
    {
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(Json(report));
        }
        else
        {
            context.Terminal.Write(Lines(report, context.Locale));
            if (report.ServerCommand is { } command)
            {
                // Never broken, so that it can be copied.
                context.Terminal.Out.WriteLine(command);
            }
        }
    }

    private static IEnumerable<IRenderable> Lines(BackupReport report, Locale locale)
    {
        var (packages, files) = (locale.Number(report.Packages), locale.Number(report.WaitingFiles));
        yield return Tables.Line(locale.Pair(report.File, locale.Say(
            $"{locale.Number(report.Bytes)} octets ; paquets : {packages} ; fichiers en attente : {files}",
            $"{locale.Number(report.Bytes)} bytes; packages: {packages}; waiting files: {files}")), Tables.Good);
        if (report.DamagedPackages.Count > 0)
        {
            yield return Tables.Line(locale.Pair(
                locale.Say("Des paquets gardés sont abîmés et ne sont pas dans l’archive", "Kept packages are damaged and not in the archive"), string.Join(", ", report.DamagedPackages)), Tables.Warning);
        }

        if (report.LeftOut.Count > 0)
        {
            yield return Tables.Line(locale.Pair(
                locale.Say("En cours de chargement, donc absents de l’archive ; à renvoyer après une restauration", "Being loaded, hence not in the archive; to be sent again after a restore"),
                string.Join(", ", report.LeftOut)), Tables.Warning);
        }

        if (report.ServerCommand is not null)
        {
            yield return Tables.Line(locale.Say(
                "La base est celle d’un serveur : elle se sauvegarde par son propre outil, de préférence juste avant cette archive.",
                "The database is a server’s: it is backed up by the server’s own tool, preferably just before this archive."), Tables.Warning);
        }
    }

    private static string Json(BackupReport report) => JsonText.Of(indented: true, json =>
    {
        json.WriteString("file", report.File);
        json.WriteNumber("bytes", report.Bytes);
        json.WriteString("engine", report.Engine);
        json.WriteBoolean("database", report.HoldsDatabase);
        json.WriteNumber("packages", report.Packages);
        json.WriteNumber("waitingFiles", report.WaitingFiles);
        Write(json, "damagedPackages", report.DamagedPackages);
        Write(json, "leftOut", report.LeftOut);
        json.WriteString("serverCommand", report.ServerCommand);
    });

    private static void Write(System.Text.Json.Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
