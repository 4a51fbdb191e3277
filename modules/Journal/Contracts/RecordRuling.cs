using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal;

/// <summary>
/// Appends a ruling to its program's journal, in the unit of work of its effects, and answers its number. Whoever rules
/// sends it, on behalf of any caller.
/// </summary>
[RequiresRight(Rights.Read)]
public sealed record RecordRuling : IRequest<long>, IAboutProgram, IInnerStep
{
    public required string Program { get; init; }

    /// <summary>The member it is about; null when it is about several.</summary>
    public string? Member { get; init; }

    /// <summary>One of <see cref="RulingKinds"/>, or a module's own.</summary>
    public required string Kind { get; init; }

    /// <summary>The day ruled on.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The revision of the program's data that the dossier was read at.</summary>
    public required long Revision { get; init; }

    /// <summary>
    /// JSON. One of <see cref="Questions"/> is asked again by the journal itself when it is replayed; any other is handed to
    /// its module as <see cref="ReplayRuling"/>.
    /// </summary>
    public required string Question { get; init; }

    /// <summary>Fingerprint of the dossier; null when there was not one dossier.</summary>
    public string? DossierHash { get; init; }

    /// <summary>JSON, the same whenever the same is ruled: for one of <see cref="Questions"/>, what <c>ContractsJson</c> writes.</summary>
    public required string Ruling { get; init; }

    /// <summary>Number of the entry that this one is about, as an approval or an appeal is; null for none.</summary>
    public long? About { get; init; }

    /// <summary>Version of the rulebook that ruled; null for the one that serves now.</summary>
    public string? Rulebook { get; init; }
}

/// <summary>Appends many rulings of one program, in their order, and answers the number of the first. There is at least one.</summary>
[RequiresRight(Rights.Read)]
public sealed record RecordRulings(IReadOnlyList<RecordRuling> Rulings) : IRequest<long>, IAboutHost, IInnerStep;
