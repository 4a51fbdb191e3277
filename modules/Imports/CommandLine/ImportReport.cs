using System.Text.Json;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Language;
using PartnerHub.Kits.Ui;
using Spectre.Console.Rendering;

namespace PartnerHub.Imports.CommandLine;

/// <summary>What became of a file, for people and for scripts.</summary>
internal static class ImportReport
{
    public const int MostRejects = 20;

    public static int Refuse(CommandContext context, OpenImport file, IReadOnlyList<ImportProblem> problems) => CommandProblem.Report(
        context,
        [.. problems.Select(problem => new CommandProblem(ExitCode.InvalidInput, context.Locale.Say(problem.Text)) { File = file.FileName, Line = (int?)problem.Line, Path = problem.Code })]);

    public static int Write(CommandContext context, ImportReceipt receipt, IReadOnlyList<ImportReject> rejects, IReadOnlyList<Remark> remarks, bool alreadyKnown)
    {
        if (context.Json)
        {
            context.Terminal.Out.WriteLine(Json(receipt, rejects, remarks, alreadyKnown));
        }
        else
        {
            context.Terminal.Write(Lines(receipt, rejects, remarks, alreadyKnown, context.Locale));
        }

        return (int)(receipt.Rejected + receipt.Outliers == 0 ? ExitCode.Ok : ExitCode.DoneWithFindings);
    }

    private static IEnumerable<IRenderable> Lines(ImportReceipt receipt, IReadOnlyList<ImportReject> rejects, IReadOnlyList<Remark> remarks, bool alreadyKnown, Locale locale)
    {
        yield return Tables.Heading(receipt.FileName);
        if (alreadyKnown)
        {
            yield return Tables.Indented(locale.Say("Ce fichier est déjà chargé : rien n’a changé.", "This file is loaded already: nothing changed."));
        }

        foreach (var (name, count) in Counts(receipt, locale))
        {
            yield return Tables.Indented(locale.Pair(name, locale.Number(count)));
        }

        foreach (var (name, value) in ReceiptFormat.Of(receipt))
        {
            yield return Tables.Indented(locale.Pair(locale.Say(name), locale.Say(value)));
        }

        foreach (var reject in rejects.Take(MostRejects))
        {
            yield return Tables.Indented(Sentence(reject, locale), style: Tables.Bad);
        }

        foreach (var remark in remarks.Take(MostRejects))
        {
            yield return Tables.Indented(
                locale.Pair(locale.Say($"ligne {locale.Number(remark.Line)}", $"line {locale.Number(remark.Line)}"), locale.Say(remark.Text)), style: remark.Kind == RemarkKind.Outlier ? Tables.Warning : Tables.Dim);
        }
    }

    private static IEnumerable<(string Name, long Count)> Counts(ImportReceipt receipt, Locale locale) =>
    [
        (locale.Say("nouvelles lignes", "new lines"), receipt.Accepted),
        (locale.Say("déjà connues", "already known"), receipt.Known),
        (locale.Say("corrigées", "corrected"), receipt.Corrected),
        (locale.Say("rejetées", "rejected"), receipt.Rejected),
        (locale.Say("vides", "blank"), receipt.Blank),
        (locale.Say("répétées", "repeated"), receipt.Repeated),
        (locale.Say("totaux, laissés de côté", "totals, left out"), receipt.Totals),
        (locale.Say("loin de la période", "far from the period"), receipt.Outliers),
    ];

    private static string Sentence(ImportReject reject, Locale locale)
    {
        var place = locale.Say($"ligne {locale.Number(reject.Line)}", $"line {locale.Number(reject.Line)}");
        var cell = reject.Column is null ? place : $"{place}, {reject.Column} '{reject.Value}'";
        return locale.Pair(cell, locale.Say(reject.Reason));
    }

    private static string Json(ImportReceipt receipt, IReadOnlyList<ImportReject> rejects, IReadOnlyList<Remark> remarks, bool alreadyKnown) => JsonText.Of(indented: true, json =>
    {
        json.WriteNumber("number", receipt.Number);
        json.WriteString("state", receipt.State.ToString().ToLowerInvariant());
        json.WriteBoolean("alreadyKnown", alreadyKnown);
        json.WriteNumber("accepted", receipt.Accepted);
        json.WriteNumber("known", receipt.Known);
        json.WriteNumber("corrected", receipt.Corrected);
        json.WriteNumber("rejected", receipt.Rejected);
        json.WriteNumber("blank", receipt.Blank);
        json.WriteNumber("repeated", receipt.Repeated);
        json.WriteNumber("totals", receipt.Totals);
        json.WriteNumber("outliers", receipt.Outliers);
        if (receipt.Format is { } format)
        {
            json.WritePropertyName("format");
            format.WriteTo(json);
        }

        json.WriteEach("rejects", rejects, reject =>
        {
            json.WriteNumber("line", reject.Line);
            json.WriteString("column", reject.Column);
            json.WriteString("value", reject.Value);
            json.WriteString("reason", reject.Reason.En);
            json.WriteString("reasonFr", reject.Reason.Fr);
        });
        json.WriteEach("remarks", remarks, remark =>
        {
            json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(remark.Kind.ToString()));
            json.WriteNumber("line", remark.Line);
            json.WriteString("text", remark.Text.En);
            json.WriteString("textFr", remark.Text.Fr);
        });
    });
}
