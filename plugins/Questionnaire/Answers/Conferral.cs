using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>A level that one fact confers.</summary>
internal sealed record Conferral(string Fact, string Level, int Rank, Reason Reason)
{
    public static Conferral Of(Catalog catalog, ConferralPart part)
    {
        var clause = catalog.Clauses.Of(part.Clause, "DEF-C." + part.Fact, part.Reason, part.Source);
        return new(part.Fact, part.Level, catalog.Levels.Rank(part.Level), Words.Because(clause, part.Reason));
    }

    public bool HoldsOn(Dossier dossier, DateOnly on)
    {
        foreach (var fact in dossier.Facts.UpTo(Fact, on))
        {
            if (fact.HoldsOn(on) && (fact.Value.Flag ?? true))
            {
                return true;
            }
        }

        return false;
    }
}
