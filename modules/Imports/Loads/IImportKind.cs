using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Receipts;
using PartnerHub.Imports.Upload;

namespace PartnerHub.Imports.Loads;

/// <summary>What is different from one kind of files to another.</summary>
internal interface IImportKind
{
    string Id { get; }

    /// <summary>How the file is to be read, or why it is not.</summary>
    Task<InspectedFile> InspectAsync(OpenImport request, CancellationToken cancellation);

    /// <summary>Loads a file from where its load stands, batch by batch, each in one transaction with where the next one starts.</summary>
    Task<ImportRow> RunAsync(ImportRow import, Stream file, IProgress<ImportReceipt>? progress, CancellationToken cancellation);

    /// <summary>Reads a file to its end and writes nothing.</summary>
    Task<TriedImport> TryAsync(Trial trial, Stream file, CancellationToken cancellation);

    /// <summary>The first lines of a file as they would be read.</summary>
    Task<IReadOnlyList<SeenLine>> SeeAsync(string program, string path, string format, int lines, CancellationToken cancellation);
}

internal static class ImportKindSearch
{
    public static IImportKind? Of(this IEnumerable<IImportKind> kinds, string id) => kinds.FirstOrDefault(kind => kind.Id == id);

    public static async Task<InspectedFile> InspectAsync(this IEnumerable<IImportKind> kinds, OpenImport request, CancellationToken cancellation) =>
        kinds.Of(request.Kind) is not { } kind ? new(OpenProblem.UnknownKind(request.Kind))
        : IsSource(request.Source) ? await kind.InspectAsync(request, cancellation)
        : new(OpenProblem.BadSource);

    public static bool IsSource(string source) => !string.IsNullOrWhiteSpace(source) && source.Length <= TextLimits.Key && !source.Any(char.IsControl);
}
