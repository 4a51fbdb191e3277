using System.CommandLine;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.CommandLine;

namespace PartnerHub.Imports.CommandLine;

/// <summary>Loads a file of one kind where it lies. A load that was stopped goes on when the same file is given again.</summary>
internal static class ImportFileCommand
{
    public static Command Make(CommandContext context, string kind, string description)
    {
        var locale = context.Locale;
        var isSales = kind == "sales";
        var file = new Argument<string>("file") { Description = isSales ? locale.Say("le fichier CSV ou .xlsx", "the CSV or .xlsx file") : locale.Say("le fichier CSV, .xlsx ou JSON", "the CSV, .xlsx or JSON file") };
        var program = new Option<string>("--program") { HelpName = "ID", Required = true, Description = locale.Say("le programme", "the program") };
        var source = new Option<string>("--source")
        {
            HelpName = "NAME",
            Required = true,
            Description = locale.Say("qui envoie le fichier : ses lignes se reconnaissent par la source et leur clé", "who sends the file: its lines are told apart by source and key"),
        };
        var mapping = new Option<string?>("--mapping") { HelpName = "FILE", Description = locale.Say("comment les fichiers de la source sont écrits (JSON), retenu pour les suivants", "how the source's files are written (JSON), kept for the next ones") };
        var period = new Option<string?>("--period") { HelpName = "PERIOD", Description = locale.Say("la période couverte, comme 2017-W05 ; sinon celle du dernier jour", "the period covered, such as 2017-W05; otherwise that of the last day") };
        var dryRun = new Option<bool>("--dry-run") { Description = locale.Say("lit tout et n’écrit rien", "reads all and writes nothing") };
        var command = new Command(kind, description) { file, program, source, mapping, dryRun };
        if (isSales)
        {
            command.Options.Add(period);
        }

        command.SetAction((parsed, cancel) => RunAsync(
            context,
            new FileAsked(kind, parsed.GetRequiredValue(file), parsed.GetRequiredValue(program), parsed.GetRequiredValue(source))
            {
                MappingFile = parsed.GetValue(mapping),
                Period = isSales ? parsed.GetValue(period) : null,
            },
            parsed.GetValue(dryRun),
            cancel));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, FileAsked asked, bool dryRun, CancellationToken cancel)
    {
        if (new[] { asked.File, asked.MappingFile }.FirstOrDefault(path => path is not null && !File.Exists(path)) is { } missing)
        {
            return CommandProblem.Report(context, CommandProblem.NoFile(missing, context.Locale));
        }

        await using var host = await context.Hosts.Offline(context.HostSettings, cancel);
        var progress = new ImportProgressLines(context);
        return dryRun ? await TryAsync(context, host, await asked.OpenAsync(cancel), progress, cancel) : await LoadAsync(context, host, await asked.OpenAsync(cancel), progress, cancel);
    }

    private static async Task<int> TryAsync(CommandContext context, IOfflineHost host, OpenImport file, ImportProgressLines progress, CancellationToken cancel)
    {
        var tried = await host.Mediator.Send(new TryImport(file, progress), cancel);
        return tried.Receipt is { } receipt ? ImportReport.Write(context, receipt, tried.FirstRejects, tried.FirstRemarks, alreadyKnown: false) : ImportReport.Refuse(context, file, tried.Problems);
    }

    private static async Task<int> LoadAsync(CommandContext context, IOfflineHost host, OpenImport file, ImportProgressLines progress, CancellationToken cancel)
    {
        var opened = await host.Mediator.Send(file, cancel);
        if (opened.Receipt is not { } receipt)
        {
            return ImportReport.Refuse(context, file, opened.Problems);
        }

        if (!opened.AlreadyKnown)
        {
            receipt = (await host.Mediator.Send(new RunImport(receipt.Number, file.Path, progress), cancel))!;
        }

        var rejects = await host.Mediator.Send(new ListRejects(receipt.Number, 0, ImportReport.MostRejects), cancel);
        var remarks = await host.Mediator.Send(new ListRemarks(receipt.Number, ImportReport.MostRejects), cancel);
        return ImportReport.Write(context, receipt, rejects, remarks, opened.AlreadyKnown);
    }
}

internal sealed record FileAsked(string Kind, string File, string Program, string Source)
{
    public string? MappingFile { get; init; }

    public string? Period { get; init; }

    public async Task<OpenImport> OpenAsync(CancellationToken cancel) => new()
    {
        Kind = Kind,
        Program = Program,
        Source = Source,
        Path = Path.GetFullPath(File),
        FileName = Path.GetFileName(File),
        Mapping = MappingFile is null ? null : await System.IO.File.ReadAllTextAsync(MappingFile, cancel),
        Period = Period,
    };
}
