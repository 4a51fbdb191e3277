using MediatR;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Journal;

/// <summary>
/// Puts the question of an entry to its program again, for the same day, from what is known now and by the rulebook of then, or by
/// the one that serves where that one is gone. Null unless the entry is about one member and holds one of <see cref="Questions"/>.
/// Nothing is recorded.
/// </summary>
[RequiresRight(Rights.Read)]
public sealed record AskAgain(string Program, long Number) : IRequest<AnsweredAgain?>, IAboutProgram;

/// <param name="Ruling">JSON, as it is recorded.</param>
/// <param name="Revision">The revision of the program's data that the dossier was read at.</param>
/// <param name="DossierHash">Fingerprint of the dossier.</param>
/// <param name="Rulebook">Version of the rulebook that answered; null for the one that serves.</param>
public sealed record AnsweredAgain(string Ruling, long Revision, string DossierHash, string? Rulebook);
