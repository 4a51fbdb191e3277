using MediatR;

namespace PartnerHub.Journal;

/// <summary>
/// Asks whoever knows the kind of an entry to rule again, from what was known at its revision, by the rulebook of then.
/// The module that recorded it answers; nobody else does.
/// </summary>
/// <param name="Entry">The entry.</param>
/// <param name="RulebookProgram">Stands for the rulebook of then wherever a request to a program takes a program's id.</param>
public sealed record ReplayRuling(JournalEntry Entry, string RulebookProgram) : INotification
{
    /// <summary>The ruling as it comes out now, JSON; null while nobody has answered.</summary>
    public string? Ruling { get; private set; }

    /// <summary>Fingerprint of the dossier, where the entry has one; null otherwise.</summary>
    public string? DossierHash { get; private set; }

    public void Answer(string ruling, string? dossierHash = null) => (Ruling, DossierHash) = (ruling, dossierHash);
}
