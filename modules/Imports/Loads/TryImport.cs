using MediatR;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Loads;

/// <summary>Reads a file to its end and writes nothing: what a load would accept and reject.</summary>
/// <param name="File">The file.</param>
/// <param name="Progress">Told of each batch that is read.</param>
[RequiresRight(Rights.Operate)]
internal sealed record TryImport(OpenImport File, IProgress<ImportReceipt>? Progress = null) : IRequest<TriedImport>, IAboutProgram
{
    string? IAboutProgram.Program => File.Program;
}

/// <summary>What a load would come to.</summary>
internal sealed record TriedImport(ImportReceipt? Receipt, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<ImportReject> FirstRejects, IReadOnlyList<Remark> FirstRemarks);
