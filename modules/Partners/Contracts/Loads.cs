using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Where what a load writes comes from.</summary>
/// <param name="Source">Number of the source: its lines and facts are told apart by their keys.</param>
/// <param name="Name">The source's name.</param>
/// <param name="Load">Number of the load.</param>
/// <param name="Actor">Who had it loaded.</param>
public sealed record LoadOrigin(long Source, string Name, long Load, string Actor);

/// <summary>What became of what a load wrote: new, there already with the same content, there with another.</summary>
public readonly record struct LoadCounts(long Accepted, long Known, long Corrected)
{
    public static LoadCounts operator +(LoadCounts left, LoadCounts right) =>
        new(left.Accepted + right.Accepted, left.Known + right.Known, left.Corrected + right.Corrected);
}

/// <param name="Error">What is wrong, by its path in the record.</param>
/// <param name="IsUnknown">True when it is about a partner who is no member, and may be one later.</param>
public sealed record RecordFault(InputError Error, bool IsUnknown = false);

/// <summary>For each partner of a load what is wrong with it; null when nothing is.</summary>
[RequiresRight(Rights.Operate)]
public sealed record CheckPartners(string Program, IReadOnlyList<PartnerRecord> Records) : IRequest<IReadOnlyList<RecordFault?>>, IAboutProgram;

/// <summary>Writes checked partners of a load, in order.</summary>
[RequiresRight(Rights.Operate)]
public sealed record WritePartners(string Program, LoadOrigin Origin, IReadOnlyList<PartnerRecord> Records) : IRequest<LoadCounts>, IAboutProgram, IInnerStep;

/// <summary>For each person of a load what is wrong with it; null when nothing is.</summary>
[RequiresRight(Rights.Operate)]
public sealed record CheckPeople(string Program, IReadOnlyList<PersonRecord> Records) : IRequest<IReadOnlyList<RecordFault?>>, IAboutProgram;

/// <summary>Writes checked people of a load, in order.</summary>
[RequiresRight(Rights.Operate)]
public sealed record WritePeople(string Program, LoadOrigin Origin, IReadOnlyList<PersonRecord> Records) : IRequest<LoadCounts>, IAboutProgram, IInnerStep;

/// <summary>A fact of a member, told from the others of its source by its key.</summary>
/// <param name="Member">The partner's or the membership's id.</param>
/// <param name="Key">Its key.</param>
/// <param name="Fact">What is said.</param>
public sealed record KeyedFact(string Member, string Key, Fact Fact);

/// <summary>For each fact of a load what is wrong with it; null when nothing is.</summary>
[RequiresRight(Rights.Operate)]
public sealed record CheckKeyedFacts(string Program, IReadOnlyList<KeyedFact> Facts) : IRequest<IReadOnlyList<RecordFault?>>, IAboutProgram;

/// <summary>Writes checked facts of a load: new ones are added, known ones left, the others correct what was said before.</summary>
[RequiresRight(Rights.Operate)]
public sealed record WriteKeyedFacts(string Program, LoadOrigin Origin, IReadOnlyList<KeyedFact> Facts) : IRequest<LoadCounts>, IAboutProgram, IInnerStep;

/// <summary>Notes a file that was handed in as a fact of members, of those of whom the same is not noted yet.</summary>
[RequiresRight(Rights.Operate)]
public sealed record NoteSubmission(string Program, LoadOrigin Origin, Fact Fact, IReadOnlyCollection<string> Members) : IRequest<Unit>, IAboutProgram, IInnerStep;
