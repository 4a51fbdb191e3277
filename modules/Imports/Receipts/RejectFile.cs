using CsvHelper;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Receipts;

/// <summary>Rejected lines as a CSV file for a spreadsheet; a text that would run there as a formula is written behind an apostrophe.</summary>
internal sealed class RejectFile : IDisposable
{
    private static readonly LocalizedText[] Headers =
    [
        LocalizedText.Of("Ligne", "Line"), LocalizedText.Of("Colonne", "Column"), LocalizedText.Of("Valeur", "Value"),
        LocalizedText.Of("Motif", "Reason"), LocalizedText.Of("Texte de la ligne", "Text of the line"),
    ];

    private readonly CsvWriter _writer;
    private readonly string _language;

    /// <param name="file">Written to, and left open.</param>
    /// <param name="language">Of the headers and the reasons.</param>
    /// <param name="atStart">True for the first part of the file, which starts with its headers.</param>
    public RejectFile(Stream file, string language, bool atStart = true)
    {
        _language = language;
        _writer = CsvWriter.Create(file, new() { Separator = ';', Injection = CsvInjection.Escape, WriteByteOrderMark = atStart }, leaveOpen: true);
        if (atStart)
        {
            Write([.. Headers.Select(header => header.In(language))]);
        }
    }

    public void Add(ImportReject line) =>
        Write(FormattableString.Invariant($"{line.Line}"), line.Column ?? "", line.Value ?? "", line.Reason.In(_language), line.Raw ?? "");

    public void Dispose() => _writer.Dispose();

    private void Write(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            _writer.WriteField(cell);
        }

        _writer.EndRecord();
    }
}
