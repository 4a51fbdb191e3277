using PartnerHub.Contracts;
using PartnerHub.Eligibility.Runs.Outcome;

namespace PartnerHub.Eligibility.Runs.Pages;

internal static class RunWords
{
    public static readonly LocalizedText Runs = LocalizedText.Of("Calculs du réseau", "Network runs");
    public static readonly LocalizedText RunsLead = LocalizedText.Of(
        "Un calcul juge tous les membres sur un même jour, d’après ce qui est connu à son début. Celui d’aujourd’hui met à jour les situations gardées ; celui d’un autre jour est un essai.",
        "A run judges all members on one day, from what is known when it starts. Today’s brings the stored standings up to date; any other day’s is a trial.");
    public static readonly LocalizedText Number = LocalizedText.Of("Calcul {0}", "Run {0}");
    public static readonly LocalizedText DayJudged = LocalizedText.Of("Jour jugé", "Day judged");
    public static readonly LocalizedText Start = LocalizedText.Of("Lancer le calcul", "Start the run");
    public static readonly LocalizedText None = LocalizedText.Of("Aucun calcul n’a encore été lancé.", "No run was started yet.");
    public static readonly LocalizedText Run = LocalizedText.Of("Calcul", "Run");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Judged = LocalizedText.Of("Membres jugés", "Members judged");
    public static readonly LocalizedText Changed = LocalizedText.Of("Situations nouvelles", "Standings changed");
    public static readonly LocalizedText StartedOn = LocalizedText.Of("Lancé le", "Started on");
    public static readonly LocalizedText StartedBy = LocalizedText.Of("Lancé par", "Started by");
    public static readonly LocalizedText Rulebook = LocalizedText.Of("Règlement {0}", "Rulebook {0}");
    public static readonly LocalizedText Revision = LocalizedText.Of("données à la révision {0}", "data at revision {0}");
    public static readonly LocalizedText Trial = LocalizedText.Of("Un essai : les situations gardées n’ont pas changé.", "A trial: the stored standings did not change.");
    public static readonly LocalizedText ProgressOf = LocalizedText.Of("{0} membres sur {1}", "{0} of {1} members");
    public static readonly LocalizedText SecondsLeft = LocalizedText.Of("encore {0} s", "{0} s left");
    public static readonly LocalizedText Progress = LocalizedText.Of("Avancement", "Progress");
    public static readonly LocalizedText Refresh = LocalizedText.Of("Actualiser", "Refresh");
    public static readonly LocalizedText Stop = LocalizedText.Of("Arrêter", "Stop");
    public static readonly LocalizedText Levels = LocalizedText.Of("Membres par niveau", "Members by level");
    public static readonly LocalizedText LevelsChart = LocalizedText.Of("Membres par niveau après le calcul : {0}", "Members by level after the run: {0}");
    public static readonly LocalizedText Level = LocalizedText.Of("Niveau", "Level");
    public static readonly LocalizedText Before = LocalizedText.Of("Avant", "Before");
    public static readonly LocalizedText After = LocalizedText.Of("Après", "After");
    public static readonly LocalizedText Difference = LocalizedText.Of("Écart", "Difference");
    public static readonly LocalizedText Moves = LocalizedText.Of("Changements de niveau", "Changes of level");
    public static readonly LocalizedText NoMoves = LocalizedText.Of("Personne ne change de niveau.", "Nobody changes level.");
    public static readonly LocalizedText Member = LocalizedText.Of("Membre", "Member");
    public static readonly LocalizedText Change = LocalizedText.Of("Changement", "Change");
    public static readonly LocalizedText FromDay = LocalizedText.Of("À partir du", "From");
    public static readonly LocalizedText Reasons = LocalizedText.Of("Raisons", "Reasons");
    public static readonly LocalizedText NextMoves = LocalizedText.Of("Suite", "Next");
    public static readonly LocalizedText Undetermined = LocalizedText.Of("Ce qui n’a pu être jugé", "What could not be judged");
    public static readonly LocalizedText NothingUndetermined = LocalizedText.Of("Rien ne manque : tout a pu être jugé.", "Nothing is missing: everything could be judged.");
    public static readonly LocalizedText Requirement = LocalizedText.Of("Exigence", "Requirement");
    public static readonly LocalizedText Missing = LocalizedText.Of("Il manque", "Missing");
    public static readonly LocalizedText Members = LocalizedText.Of("Membres", "Members");
    public static readonly LocalizedText ForExample = LocalizedText.Of("Par exemple", "For example");
    public static readonly LocalizedText UnknownRun = LocalizedText.Of("Calcul inconnu", "Unknown run");
    public static readonly LocalizedText UnknownRunText = LocalizedText.Of("Ce programme n’a pas de calcul de numéro {0}.", "This program has no run of number {0}.");
    public static readonly LocalizedText BackToRuns = LocalizedText.Of("Voir les calculs", "See the runs");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id ‘{0}’.");
    public static readonly LocalizedText BackToOverview = LocalizedText.Of("Revenir à l’aperçu", "Back to the overview");

    private static readonly LocalizedText Running = LocalizedText.Of("en cours", "running");
    private static readonly LocalizedText Finished = LocalizedText.Of("terminé", "finished");
    private static readonly LocalizedText Cancelled = LocalizedText.Of("arrêté", "stopped");
    private static readonly LocalizedText Failed = LocalizedText.Of("échoué", "failed");
    private static readonly LocalizedText MovesToday = LocalizedText.Of("ce jour-là", "on that day");
    private static readonly LocalizedText MovesLater = LocalizedText.Of("plus tard", "later");
    private static readonly LocalizedText NeedsApproval = LocalizedText.Of("attend un accord", "awaits approval");

    private static readonly LocalizedText GoesUp = LocalizedText.Of("gain : {0} → {1}", "gain: {0} → {1}");
    private static readonly LocalizedText GoesDown = LocalizedText.Of("perte : {0} → {1}", "loss: {0} → {1}");
    private static readonly LocalizedText Gains = LocalizedText.Of("Gagnent un niveau", "Gain a level");
    private static readonly LocalizedText Losses = LocalizedText.Of("Perdent un niveau", "Lose a level");

    /// <summary>A change of level, its two levels to be filled in.</summary>
    public static LocalizedText Direction(string direction) => direction == Move.Down ? GoesDown : GoesUp;

    /// <summary>Members who change level in one direction.</summary>
    public static LocalizedText Movers(string direction) => direction == Move.Down ? Losses : Gains;

    public static LocalizedText Of(RunState state) => state switch
    {
        RunState.Running => Running,
        RunState.Finished => Finished,
        RunState.Cancelled => Cancelled,
        _ => Failed,
    };

    public static LocalizedText Timing(string timing) => timing switch
    {
        Move.Today => MovesToday,
        Move.Later => MovesLater,
        _ => NeedsApproval,
    };
}
