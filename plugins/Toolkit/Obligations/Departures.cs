using PartnerHub.Contracts;

namespace PartnerHub.Toolkit;

/// <summary>Says in words what a departure means on a day.</summary>
/// <param name="clause">The clause it rests on.</param>
/// <param name="noticeDays">Days within which the vendor is to be told.</param>
public sealed class Departures(string clause, int noticeDays)
{
    /// <summary>What becomes of a leaver's certificate, and whether the vendor was told too late.</summary>
    public IEnumerable<Reason> Tell(Leaver leaver, DateOnly on)
    {
        if (leaver.ReplacedOn is { } replaced)
        {
            yield return Words.Because(clause,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, est remplacé depuis le {replaced:D} par {leaver.ReplacedBy}.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, has been replaced since {replaced:D} by {leaver.ReplacedBy}.");
        }
        else if (on <= leaver.GraceEnds)
        {
            yield return Words.Because(clause,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, compte encore jusqu'au {leaver.GraceEnds:D} inclus, le temps d'un remplacement.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, still counts up to and including {leaver.GraceEnds:D}, time for a replacement.");
        }
        else
        {
            yield return Words.Because(clause,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, ne compte plus depuis le {leaver.GraceEnds.AddDays(1):D} : personne ne l'a remplacé à temps.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, has not counted since {leaver.GraceEnds.AddDays(1):D}: nobody took the place in time.");
        }

        if (Late(leaver, on))
        {
            yield return Words.Because(clause,
                $"L'éditeur n'a pas été prévenu du départ de {leaver.Person} au plus tard le {NoticeDue(leaver):D} : manquement noté, sans effet sur le délai.",
                $"The vendor was not told of {leaver.Person}'s departure by {NoticeDue(leaver):D}: an infringement on record, the grace stays.");
        }
    }

    /// <summary>The last day to tell the vendor.</summary>
    public DateOnly NoticeDue(Leaver leaver) => leaver.LeftOn.AddDays(noticeDays);

    private bool Late(Leaver leaver, DateOnly on) => (leaver.ToldOn ?? on) > NoticeDue(leaver);
}
