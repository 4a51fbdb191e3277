using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Says in words what a departure means on a day.</summary>
internal static class Departures
{
    public static IEnumerable<Reason> Tell(Leaver leaver, DateOnly on)
    {
        if (leaver.ReplacedOn is { } replaced)
        {
            yield return Words.Because(Clauses.Leaver,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, est remplacé depuis le {replaced:D} par {leaver.ReplacedBy}.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, has been replaced since {replaced:D} by {leaver.ReplacedBy}.");
        }
        else if (on <= leaver.GraceEnds)
        {
            yield return Words.Because(Clauses.Leaver,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, compte encore jusqu'au {leaver.GraceEnds:D} inclus, le temps d'un remplacement.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, still counts up to and including {leaver.GraceEnds:D}, time for a replacement.");
        }
        else
        {
            yield return Words.Because(Clauses.Leaver,
                $"{leaver.Person}, parti le {leaver.LeftOn:D}, ne compte plus depuis le {leaver.GraceEnds.AddDays(1):D} : personne ne l'a remplacé à temps.",
                $"{leaver.Person}, who left on {leaver.LeftOn:D}, has not counted since {leaver.GraceEnds.AddDays(1):D}: nobody took the place in time.");
        }

        if (Late(leaver, on))
        {
            yield return Words.Because(Clauses.Leaver,
                $"L'éditeur n'a pas été prévenu du départ de {leaver.Person} au plus tard le {NoticeDue(leaver):D} : manquement noté, sans effet sur le délai.",
                $"The vendor was not told of {leaver.Person}'s departure by {NoticeDue(leaver):D}: an infringement on record, the grace stays.");
        }
    }

    public static DateOnly NoticeDue(Leaver leaver) => leaver.LeftOn.AddDays(People.NoticeDays);

    private static bool Late(Leaver leaver, DateOnly on) => (leaver.ToldOn ?? on) > NoticeDue(leaver);
}
