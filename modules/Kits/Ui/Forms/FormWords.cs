using PartnerHub.Contracts;

namespace PartnerHub.Kits.Ui;

internal static class FormWords
{
    public static readonly LocalizedText Refused = LocalizedText.Of("Formulaire refusé", "Form refused");
    public static readonly LocalizedText Expired = LocalizedText.Of(
        "Cette page était ouverte depuis trop longtemps, ou le formulaire ne vient pas d’ici : rien n’a été enregistré. Vérifiez, puis envoyez de nouveau.",
        "This page was open for too long, or the form does not come from here: nothing was recorded. Check it, then send it again.");
    public static readonly LocalizedText ChangedMeanwhile = LocalizedText.Of(
        "Ce que le formulaire concerne a changé entre-temps : rien n’a été enregistré. Relisez la page, puis envoyez de nouveau.",
        "What the form is about has changed meanwhile: nothing was recorded. Read the page again, then send it again.");
    public static readonly LocalizedText DayTurned = LocalizedText.Of(
        "La page d’où ce formulaire est parti montrait encore le {0}. Il est arrivé le {1} : c’est ce jour qui compte.",
        "The page this form was sent from still showed {0}. It arrived on {1}: that is the day that counts.");
}
