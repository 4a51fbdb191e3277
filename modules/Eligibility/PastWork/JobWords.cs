using System.Data.Common;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Programs;

namespace PartnerHub.Eligibility.PastWork;

internal static class JobWords
{
    public static readonly LocalizedText Judging = LocalizedText.Of("Nuits et jugements après chargement", "Nights and judging after loads");
    public static readonly LocalizedText NoJudging = LocalizedText.Of("Aucun membre n’était à juger ces sept derniers jours.", "No member was due in the last seven days.");
    public static readonly LocalizedText Runs = LocalizedText.Of("Calculs du réseau", "Network runs");
    public static readonly LocalizedText NoRuns = LocalizedText.Of("Aucun calcul n’a été lancé ces sept derniers jours.", "No run was started in the last seven days.");
    public static readonly LocalizedText Work = LocalizedText.Of("Travail", "Job");
    public static readonly LocalizedText Night = LocalizedText.Of("Nuit", "Night");
    public static readonly LocalizedText AfterLoad = LocalizedText.Of("Après un chargement", "After a load");
    public static readonly LocalizedText Program = LocalizedText.Of("Programme", "Program");
    public static readonly LocalizedText Ended = LocalizedText.Of("Fin", "Ended");
    public static readonly LocalizedText Started = LocalizedText.Of("Début", "Started");
    public static readonly LocalizedText Took = LocalizedText.Of("Durée", "Took");
    public static readonly LocalizedText Judged = LocalizedText.Of("Membres jugés", "Members judged");
    public static readonly LocalizedText Outcome = LocalizedText.Of("Résultat", "Outcome");
    public static readonly LocalizedText Done = LocalizedText.Of("Fait", "Done");
    public static readonly LocalizedText Failed = LocalizedText.Of("Échec", "Failed");
    public static readonly LocalizedText TriedAgain = LocalizedText.Of("{0} essais jusqu’ici ; le suivant dans la minute.", "{0} tries so far; the next within a minute.");
    public static readonly LocalizedText OnePutOff = LocalizedText.Of("{0} membre remis à plus tard", "{0} member put off");
    public static readonly LocalizedText ManyPutOff = LocalizedText.Of("{0} membres remis à plus tard", "{0} members put off");

    /// <summary>Why work failed, for whoever looks after the hub; what exactly was thrown is in the server's log.</summary>
    public static LocalizedText FailureOf(Exception error) => error switch
    {
        ProgramFault fault => fault.Text,
        DbException => StorageTroubles.Of(error) switch
        {
            StorageTrouble.Full => LocalizedText.Of("La base de données n’avait plus de place.", "The database had no room left."),
            StorageTrouble.Busy => LocalizedText.Of("La base de données était occupée.", "The database was busy."),
            StorageTrouble.Unreachable => LocalizedText.Of("La base de données n’était pas joignable.", "The database could not be reached."),
            _ => Unexpected(error),
        },
        _ => Unexpected(error),
    };

    private static LocalizedText Unexpected(Exception error) => LocalizedText.Of(
        $"Une erreur inattendue, {error.GetType().Name} ; elle est au journal du serveur.",
        $"An unexpected error, {error.GetType().Name}; it is in the server’s log.");
}
