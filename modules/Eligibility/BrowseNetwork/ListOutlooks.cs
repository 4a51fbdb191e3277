using MediatR;
using PartnerHub.Eligibility.Standings;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Eligibility.BrowseNetwork;

/// <summary>What was last judged of members, in short, by their ids; those that were not judged yet are left out.</summary>
[RequiresRight(Rights.Read)]
internal sealed record ListOutlooks(string Program, IReadOnlyList<string> Members) : IRequest<IReadOnlyDictionary<string, Outlook>>, IAboutProgram, IListOf<IAboutMember>;

/// <param name="Next">The next level; null when there is none above.</param>
/// <param name="Gap">How many requirements are missing for it; null when that was not kept yet.</param>
/// <param name="Move">The change of level that is announced; null when the level stays.</param>
/// <param name="IsProposed">True where a person has to decide on it.</param>
internal sealed record Outlook(string? Next, long? Gap, LevelMove? Move, bool IsProposed);
