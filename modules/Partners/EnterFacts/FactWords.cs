using PartnerHub.Contracts;

namespace PartnerHub.Partners.EnterFacts;

internal static class FactWords
{
    public static readonly LocalizedText Facts = LocalizedText.Of("Faits enregistrés", "Recorded facts");
    public static readonly LocalizedText Hint = LocalizedText.Of(
        "Tout ce qui a été enregistré, le plus récent d’abord. Rien n’est effacé : une correction prend la place d’un fait, qui reste lisible.",
        "All that was recorded, the latest first. Nothing is erased: a correction takes the place of a fact, which stays readable.");
    public static readonly LocalizedText None = LocalizedText.Of("Aucun fait enregistré.", "No fact recorded.");
    public static readonly LocalizedText AddFact = LocalizedText.Of("Ajouter un fait", "Add a fact");
    public static readonly LocalizedText CorrectFact = LocalizedText.Of("Corriger le fait n° {0}", "Correct fact no. {0}");
    public static readonly LocalizedText CorrectWhich = LocalizedText.Of("Corriger ou retirer le fait n° {0}", "Correct or withdraw fact no. {0}");
    public static readonly LocalizedText Correct = LocalizedText.Of("Corriger", "Correct");
    public static readonly LocalizedText Withdraw = LocalizedText.Of("Retirer ce fait", "Withdraw this fact");
    public static readonly LocalizedText WithdrawHint = LocalizedText.Of(
        "Un fait retiré ne compte plus, mais reste dans la liste.", "A withdrawn fact no longer counts, and stays in the list.");
    public static readonly LocalizedText Save = LocalizedText.Of("Enregistrer", "Record");
    public static readonly LocalizedText Look = LocalizedText.Of("Voir l’effet d’abord", "See the effect first");
    public static readonly LocalizedText LookAtWithdrawal = LocalizedText.Of("Voir l’effet du retrait", "See what this would do");
    public static readonly LocalizedText Foreseen = LocalizedText.Of("Ce qui s’ensuivrait", "What would follow");
    public static readonly LocalizedText Continue = LocalizedText.Of("Continuer", "Continue");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");
    public static readonly LocalizedText Saved = LocalizedText.Of("C’est enregistré.", "It is recorded.");
    public static readonly LocalizedText AKind = LocalizedText.Of("Choisissez une sorte de fait de ce programme.", "Choose a kind of fact of this program.");
    public static readonly LocalizedText Overtaken = LocalizedText.Of(
        "Ce fait ne vaut plus : il a déjà été corrigé ou retiré.", "This fact no longer stands: it was corrected or withdrawn before.");
    public static readonly LocalizedText NoSuchKind = LocalizedText.Of("Ce programme n’a pas de sorte de fait « {0} ».", "This program has no kind of fact “{0}”.");
    public static readonly LocalizedText DidYouMean = LocalizedText.Of("Vouliez-vous dire :", "Did you mean:");
    public static readonly LocalizedText UnknownFact = LocalizedText.Of("Fait inconnu", "Unknown fact");
    public static readonly LocalizedText UnknownFactText = LocalizedText.Of("Ce membre n’a pas de fait de ce numéro.", "This member has no fact of that number.");

    public static readonly LocalizedText Number = LocalizedText.Of("N°", "No.");
    public static readonly LocalizedText Kind = LocalizedText.Of("Sorte de fait", "Kind of fact");
    public static readonly LocalizedText AnyKind = LocalizedText.Of("Toutes", "All");
    public static readonly LocalizedText On = LocalizedText.Of("Date", "Date");
    public static readonly LocalizedText Until = LocalizedText.Of("Valable jusqu’au", "Valid until");
    public static readonly LocalizedText UntilDay = LocalizedText.Of("{0}, jusqu’au {1}", "{0}, until {1}");
    public static readonly LocalizedText Value = LocalizedText.Of("Valeur", "Value");
    public static readonly LocalizedText ValueIn = LocalizedText.Of("Valeur ({0})", "Value ({0})");
    public static readonly LocalizedText Amount = LocalizedText.Of("Montant", "Amount");
    public static readonly LocalizedText Currency = LocalizedText.Of("Devise", "Currency");
    public static readonly LocalizedText Quantity = LocalizedText.Of("Quantité", "Quantity");
    public static readonly LocalizedText Person = LocalizedText.Of("Personne", "Person");
    public static readonly LocalizedText Product = LocalizedText.Of("Produit", "Product");
    public static readonly LocalizedText Period = LocalizedText.Of("Période (par exemple {0})", "Period (for example {0})");
    public static readonly LocalizedText Optional = LocalizedText.Of("{0} (facultatif)", "{0} (optional)");
    public static readonly LocalizedText Unsaid = LocalizedText.Of("non précisé", "not said");
    public static readonly LocalizedText RecordedAt = LocalizedText.Of("Enregistré", "Recorded");
    public static readonly LocalizedText RecordedBy = LocalizedText.Of("{0} à {1} par {2} ({3})", "{0} at {1} by {2} ({3})");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Stands = LocalizedText.Of("vaut", "stands");
    public static readonly LocalizedText Replaced = LocalizedText.Of("remplacé par le n° {0}", "replaced by no. {0}");
    public static readonly LocalizedText Replaces = LocalizedText.Of("remplace le n° {0}", "replaces no. {0}");
    public static readonly LocalizedText Withdraws = LocalizedText.Of("retire le n° {0}", "withdraws no. {0}");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciens", "Older");
    public static readonly LocalizedText Latest = LocalizedText.Of("Les plus récents", "Latest");
    public static readonly LocalizedText Pages = LocalizedText.Of("Pages des faits", "Pages of facts");
    public static readonly LocalizedText Filter = LocalizedText.Of("Filtrer", "Filter");

    public static readonly LocalizedText AFigure = LocalizedText.Of("un nombre, comme 1250,50", "a number, such as 1250.50");
}
