using System.Text.Json;
using System.Text.Json.Nodes;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Mappings;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Looks;

/// <summary>Looks at a file that is held: its first rows, what was recognised, and how its first lines would be read.</summary>
[RequiresRight(Rights.Operate)]
internal sealed record LookAtFile(string Program, string Id) : IRequest<FileLook?>, IAboutProgram;

/// <param name="File">The file.</param>
/// <param name="Mapping">How it is said to be written: declared for it, else kept for its source.</param>
/// <param name="Rows">Its first rows; none of a file that is no table.</param>
/// <param name="Targets">What its columns may be.</param>
/// <param name="Picked">What they are taken for, by their places.</param>
/// <param name="Problems">Why it is not read as it is.</param>
/// <param name="Lines">How its first lines would be read; none while there are problems.</param>
internal sealed record FileLook(
    HeldFile File,
    JsonObject Mapping,
    FirstRows Rows,
    IReadOnlyList<TargetColumn> Targets,
    IReadOnlyList<string?> Picked,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<SeenLine> Lines)
{
    /// <summary>What stands in the mapping under a name; empty when nothing does.</summary>
    public string Said(string name) => Mapping[name]?.ToString() ?? "";
}

/// <summary>A line as it would be read: what each column says, or why it is rejected.</summary>
internal sealed record SeenLine(long Line, IReadOnlyDictionary<string, string> Values, string? Column, LocalizedText? Rejected);

internal sealed class LookAtFileHandler(HeldFiles files, IMediator mediator, IEnumerable<IImportKind> kinds) : IRequestHandler<LookAtFile, FileLook?>
{
    private const int Lines = 10;

    public async Task<FileLook?> Handle(LookAtFile request, CancellationToken cancellationToken)
    {
        var program = (await mediator.Send(new FindProgram(request.Program), cancellationToken))?.Description;
        return program is null || await files.FindAsync(request.Program, request.Id, cancellationToken) is not { } file ? null : await LookAsync(file, program, cancellationToken);
    }

    private async Task<FileLook> LookAsync(HeldFile file, ProgramDescription program, CancellationToken cancellation)
    {
        var targets = TargetColumn.ListFor(file.Kind, program);
        var mapping = MappingText.Parts(file.Mapping ?? (await mediator.Send(new FindMapping(file.Program, file.Source, file.Kind), cancellation)).Mapping);
        var rows = await RowsAsync(file, mapping, targets, cancellation);
        var seen = await kinds.InspectAsync(file.ToQuestion(), cancellation);
        var lines = seen.Format is { } format ? await kinds.Of(file.Kind)!.SeeAsync(file.Program, file.Path, format, Lines, cancellation) : [];
        return new(file, mapping, rows, targets, PickedColumns.Recognised(rows.Headers, mapping, targets), seen.Problems, lines);
    }

    private static async Task<FirstRows> RowsAsync(HeldFile file, JsonObject mapping, IReadOnlyList<TargetColumn> targets, CancellationToken cancellation)
    {
        await using var content = System.IO.File.OpenRead(file.Path);
        var start = new byte[1];
        await content.ReadExactlyAsync(start.AsMemory(0, (int)Math.Min(1, content.Length)), cancellation);
        return start[0] is (byte)'[' or (byte)'{' ? FirstRows.None : FirstRows.Read(content, MappingText.OfText(mapping), header => targets.Any(target => target.IsKnown(header)));
    }
}
