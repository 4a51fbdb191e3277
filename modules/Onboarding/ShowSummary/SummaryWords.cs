using PartnerHub.Contracts;

namespace PartnerHub.Onboarding.ShowSummary;

internal static class SummaryWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Synthèse – {0}", "Executive summary – {0}");
    public static readonly LocalizedText MadeOn = LocalizedText.Of("Calculée le {0} à partir des réponses", "Computed on {0} from the answers");
    public static readonly LocalizedText Markdown = LocalizedText.Of("Télécharger en Markdown", "Download as Markdown");
    public static readonly LocalizedText PrintHint = LocalizedText.Of("Cette page s’imprime, ou s’enregistre en PDF, telle quelle.", "This page prints, or saves as PDF, as it is.");
    public static readonly LocalizedText Unknown = LocalizedText.Of("inconnu", "unknown");
    public static readonly LocalizedText None = LocalizedText.Of("aucun", "none");
    public static readonly LocalizedText Elements = LocalizedText.Of("L’essentiel", "The essentials");
    public static readonly LocalizedText Partners = LocalizedText.Of("Nombre de partenaires", "Number of partners");
    public static readonly LocalizedText Revenue = LocalizedText.Of("Chiffre d’affaires par les partenaires, 12 mois", "Revenue through partners, 12 months");
    public static readonly LocalizedText Share = LocalizedText.Of("Part du chiffre d’affaires (annoncée)", "Share of revenue (stated)");
    public static readonly LocalizedText HasProgram = LocalizedText.Of("Programme partenaire formalisé", "Formal partner program");
    public static readonly LocalizedText Top = LocalizedText.Of("Premier partenaire", "Top partner");
    public static readonly LocalizedText Concentration = LocalizedText.Of("Concentration", "Concentration");
    public static readonly LocalizedText TopShare = LocalizedText.Of("Part du premier partenaire", "Share of the first partner");
    public static readonly LocalizedText TopThreeShare = LocalizedText.Of("Part des trois premiers", "Share of the first three");
    public static readonly LocalizedText WithoutRevenue = LocalizedText.Of("Sans chiffre d’affaires sur 12 mois", "Without revenue in 12 months");
    public static readonly LocalizedText RevenueUnknown = LocalizedText.Of("Chiffre d’affaires inconnu", "Revenue unknown");
    public static readonly LocalizedText Ranking = LocalizedText.Of("Chiffre d’affaires par partenaire", "Revenue by partner");
    public static readonly LocalizedText Partner = LocalizedText.Of("Partenaire", "Partner");
    public static readonly LocalizedText Amount = LocalizedText.Of("Chiffre d’affaires", "Revenue");
    public static readonly LocalizedText Performance = LocalizedText.Of("Apport et marketing commun", "Referral and joint marketing");
    public static readonly LocalizedText Conversion = LocalizedText.Of("Leads apportés devenus clients", "Referred leads that became clients");
    public static readonly LocalizedText CostPerLead = LocalizedText.Of("Coût du marketing commun par lead", "Joint marketing cost per lead");
    public static readonly LocalizedText CostPerClient = LocalizedText.Of("Coût du marketing commun par client", "Joint marketing cost per client");
    public static readonly LocalizedText Pipeline = LocalizedText.Of("Prospects par étape", "Prospects by stage");
    public static readonly LocalizedText Stage = LocalizedText.Of("Étape", "Stage");
    public static readonly LocalizedText Prospects = LocalizedText.Of("Prospects", "Prospects");
    public static readonly LocalizedText Potential = LocalizedText.Of("Potentiel", "Potential");
    public static readonly LocalizedText NoPipeline = LocalizedText.Of("Aucun prospect n’est nommé.", "No prospect is named.");
    public static readonly LocalizedText Progress = LocalizedText.Of("Réponses par section", "Answers by section");
    public static readonly LocalizedText Differences = LocalizedText.Of("Annoncé et calculé", "Stated and computed");
    public static readonly LocalizedText DifferencesLead = LocalizedText.Of(
        "Ce que le client annonce n’est pas ce que donnent ses tableaux ; les deux sont montrés.", "What the client states is not what the tables give; both are shown.");
    public static readonly LocalizedText Measure = LocalizedText.Of("Mesure", "Measure");
    public static readonly LocalizedText Stated = LocalizedText.Of("Annoncé", "Stated");
    public static readonly LocalizedText Computed = LocalizedText.Of("Calculé", "Computed");
    public static readonly LocalizedText LeadsPerYear = LocalizedText.Of("{0} leads par an", "{0} leads a year");
}
