using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Deals;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits;

internal static class ClaimWords
{
    public static readonly LocalizedText ClaimKind = LocalizedText.Of("Demande", "Claim");
    public static readonly LocalizedText Waiting = LocalizedText.Of("Demandes à décider", "Claims to decide");
    public static readonly LocalizedText NoneWaiting = LocalizedText.Of("Aucune demande n’attend de décision.", "No claim waits for a decision.");
    public static readonly LocalizedText Claims = LocalizedText.Of("Demandes", "Claims");
    public static readonly LocalizedText AllClaims = LocalizedText.Of("Toutes les demandes", "All claims");
    public static readonly LocalizedText None = LocalizedText.Of("Aucune demande.", "No claim.");
    public static readonly LocalizedText ClaimNumber = LocalizedText.Of("Demande n° {0}", "Claim no. {0}");
    public static readonly LocalizedText TitleOf = LocalizedText.Of("{0}, demande n° {1}", "{0}, claim no. {1}");
    public static readonly LocalizedText NewClaim = LocalizedText.Of("Nouvelle demande", "New claim");
    public static readonly LocalizedText NewClaimOf = LocalizedText.Of("Demander : {0}", "Claim: {0}");
    public static readonly LocalizedText Claim = LocalizedText.Of("Demander", "Claim");
    public static readonly LocalizedText CompleteTitle = LocalizedText.Of("Compléter la demande n° {0}", "Complete claim no. {0}");
    public static readonly LocalizedText StageTitle = LocalizedText.Of("{0}, demande n° {1}", "{0}, claim no. {1}");
    public static readonly LocalizedText Member = LocalizedText.Of("Membre", "Member");
    public static readonly LocalizedText Benefit = LocalizedText.Of("Avantage", "Benefit");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
    public static readonly LocalizedText Any = LocalizedText.Of("Tous", "Any");
    public static readonly LocalizedText Filter = LocalizedText.Of("Filtrer", "Filter");
    public static readonly LocalizedText More = LocalizedText.Of("Suite", "More");
    public static readonly LocalizedText Older = LocalizedText.Of("Plus anciennes", "Older");
    public static readonly LocalizedText SubmittedOn = LocalizedText.Of("Déposée le", "Handed in");
    public static readonly LocalizedText Granted = LocalizedText.Of("Accordé", "Granted");
    public static readonly LocalizedText ValidUntil = LocalizedText.Of("Jusqu’au", "Until");
    public static readonly LocalizedText GrantedAmount = LocalizedText.Of("Accordé : {0}", "Granted: {0}");
    public static readonly LocalizedText UntilDay = LocalizedText.Of("Jusqu’au {0} inclus", "Until {0}, included");
    public static readonly LocalizedText About = LocalizedText.Of("Objet", "About");

    public static readonly LocalizedText Amount = LocalizedText.Of("Montant", "Amount");
    public static readonly LocalizedText Currency = LocalizedText.Of("Devise", "Currency");
    public static readonly LocalizedText Quantity = LocalizedText.Of("Quantité", "Quantity");
    public static readonly LocalizedText Percent = LocalizedText.Of("Pourcentage", "Percentage");
    public static readonly LocalizedText Product = LocalizedText.Of("Produit", "Product");
    public static readonly LocalizedText Channel = LocalizedText.Of("Par où (par exemple direct ou distributor)", "Through whom (for example direct or distributor)");
    public static readonly LocalizedText Regions = LocalizedText.Of("Régions, séparées par des virgules", "Regions, with commas between");
    public static readonly LocalizedText Period = LocalizedText.Of("Période (par exemple {0})", "Period (for example {0})");
    public static readonly LocalizedText Customer = LocalizedText.Of("Client final", "End customer");
    public static readonly LocalizedText CustomerName = LocalizedText.Of("Nom de l’entreprise", "Name of the company");
    public static readonly LocalizedText CustomerCountry = LocalizedText.Of("Pays", "Country");
    public static readonly LocalizedText CustomerNumber = LocalizedText.Of("Numéro au registre", "Registration number");
    public static readonly LocalizedText CustomerDomain = LocalizedText.Of("Domaine internet", "Internet domain");
    public static readonly LocalizedText Optional = LocalizedText.Of("{0} (facultatif)", "{0} (optional)");
    public static readonly LocalizedText Unsaid = LocalizedText.Of("non précisé", "not said");
    public static readonly LocalizedText AFigure = LocalizedText.Of("un nombre, comme 1250,50", "a number, such as 1250.50");

    public static readonly LocalizedText CheckFirst = LocalizedText.Of("Ce client est-il déjà pris ?", "Is this customer taken?");
    public static readonly LocalizedText Look = LocalizedText.Of("Voir la réponse du programme", "See the program’s ruling");
    public static readonly LocalizedText Submit = LocalizedText.Of("Déposer la demande", "Hand in the claim");
    public static readonly LocalizedText Cancel = LocalizedText.Of("Annuler", "Cancel");
    public static readonly LocalizedText RulingOnTyped = LocalizedText.Of("La réponse du programme à ce qui est saisi", "The program’s ruling on what is typed");
    public static readonly LocalizedText NothingKept = LocalizedText.Of("Rien n’est encore déposé. La demande serait alors : {0}.", "Nothing is handed in yet. The claim would then be: {0}.");
    public static readonly LocalizedText Missing = LocalizedText.Of("Il manque : {0}", "Missing: {0}");
    public static readonly LocalizedText RulingChanged = LocalizedText.Of(
        "La réponse du programme a changé depuis qu’elle a été montrée : rien n’a été déposé. Relisez-la ci-dessous.",
        "The program’s ruling has changed since it was shown: nothing was handed in. Read it again below.");
    public static readonly LocalizedText TypedChanged = LocalizedText.Of(
        "Ce qui est saisi a changé depuis la réponse montrée : rien n’a été déposé. La réponse ci-dessous vaut pour ce qui est saisi maintenant.",
        "What is typed has changed since the ruling was shown: nothing was handed in. The ruling below is on what is typed now.");
    public static readonly LocalizedText NotNow = LocalizedText.Of(
        "Cette demande n’en est plus là : rien n’a été fait. Relisez la page.", "This claim is no longer at that step: nothing was done. Read the page again.");

    public static readonly LocalizedText Unknown = LocalizedText.Of("Demande inconnue", "Unknown claim");
    public static readonly LocalizedText UnknownText = LocalizedText.Of("Ce membre n’a pas de demande de ce numéro.", "This member has no claim of that number.");
    public static readonly LocalizedText NotClaimable = LocalizedText.Of("Rien à demander", "Nothing to claim");
    public static readonly LocalizedText NotClaimableText = LocalizedText.Of("Ce programme n’a pas d’avantage de ce nom qui se demande.", "This program has no benefit of that name that can be claimed.");
    public static readonly LocalizedText UnknownMember = LocalizedText.Of("Membre inconnu", "Unknown member");
    public static readonly LocalizedText UnknownMemberText = LocalizedText.Of("Aucun membre n’a l’identifiant « {0} ».", "No member has the id “{0}”.");
    public static readonly LocalizedText UnknownProgram = LocalizedText.Of("Programme inconnu", "Unknown program");
    public static readonly LocalizedText UnknownProgramText = LocalizedText.Of("Aucun programme n’a l’identifiant « {0} ».", "No program has the id “{0}”.");

    public static readonly LocalizedText WhatIsAsked = LocalizedText.Of("Ce qui est demandé", "What is asked for");
    public static readonly LocalizedText WhatHolds = LocalizedText.Of("Ce qui vaut", "What holds");
    public static readonly LocalizedText Timeline = LocalizedText.Of("Ce qui s’est passé", "What happened");
    public static readonly LocalizedText Step = LocalizedText.Of("Étape", "Step");
    public static readonly LocalizedText By = LocalizedText.Of("Par", "By");
    public static readonly LocalizedText On = LocalizedText.Of("Date", "Date");
    public static readonly LocalizedText Ruling = LocalizedText.Of("Réponse", "Ruling");
    public static readonly LocalizedText ReasonGiven = LocalizedText.Of("Motif", "Reason");
    public static readonly LocalizedText Entry = LocalizedText.Of("Journal", "Journal");
    public static readonly LocalizedText EntryNumber = LocalizedText.Of("n° {0}", "no. {0}");
    public static readonly LocalizedText Next = LocalizedText.Of("Ce qui peut suivre", "What may follow");
    public static readonly LocalizedText NothingNext = LocalizedText.Of("Cette demande est terminée.", "This claim has ended.");
    public static readonly LocalizedText WaitsForVendor = LocalizedText.Of("L’éditeur doit décider.", "The vendor has to decide.");
    public static readonly LocalizedText Complete = LocalizedText.Of("Compléter la demande", "Complete the claim");
    public static readonly LocalizedText AskFor = LocalizedText.Of("Demander : {0}", "Ask for: {0}");
    public static readonly LocalizedText End = LocalizedText.Of("Terminer la demande", "End the claim");
    public static readonly LocalizedText WhyOrProof = LocalizedText.Of("Motif, ou référence de la preuve (gardé au journal)", "Reason, or reference of the proof (kept in the journal)");
    public static readonly LocalizedText Withdraw = LocalizedText.Of("Retirer", "Withdraw");
    public static readonly LocalizedText Win = LocalizedText.Of("Affaire gagnée", "Deal won");
    public static readonly LocalizedText Lose = LocalizedText.Of("Affaire perdue", "Deal lost");

    public static readonly LocalizedText Decide = LocalizedText.Of("Décider", "Decide");
    public static readonly LocalizedText Motive = LocalizedText.Of("Motif (gardé au journal)", "Reason (kept in the journal)");
    public static readonly LocalizedText ApprovedAmount = LocalizedText.Of("Montant approuvé, s’il est moindre (facultatif)", "Amount approved, where it is less (optional)");
    public static readonly LocalizedText TakesOver = LocalizedText.Of("Mettre cette demande à la place de celle qui détient le client", "Put this claim in the place of the one that holds the customer");
    public static readonly LocalizedText Approve = LocalizedText.Of("Approuver", "Approve");
    public static readonly LocalizedText Refuse = LocalizedText.Of("Refuser", "Refuse");
    public static readonly LocalizedText TellTitle = LocalizedText.Of("Ce client est-il nouveau pour l’éditeur ?", "Is this customer new to the vendor?");
    public static readonly LocalizedText IsNew = LocalizedText.Of("Client nouveau", "New customer");
    public static readonly LocalizedText IsKnown = LocalizedText.Of("Client déjà connu", "Known customer");
    public static readonly LocalizedText OwnClaim = LocalizedText.Of(
        "Qui a déposé une demande n’en décide pas : une autre personne doit le faire.", "Whoever handed in a claim does not decide on it: somebody else has to.");
    public static readonly LocalizedText NotOpen = LocalizedText.Of("Cette demande n’attend plus cette décision : rien n’a été fait.", "This claim no longer waits for that: nothing was done.");
    public static readonly LocalizedText Withheld = LocalizedText.Of(
        "Cet avantage est suspendu ou n’est plus accordé à ce membre : la demande ne peut pas être approuvée.", "This benefit is suspended, or no longer granted to this member: the claim can’t be approved.");
    public static readonly LocalizedText Taken = LocalizedText.Of(
        "Une autre demande détient ce client. Pour approuver celle-ci, cochez qu’elle prend sa place.", "Another claim holds this customer. To approve this one, tick that it takes its place.");
    public static readonly LocalizedText NotEnough = LocalizedText.Of(
        "Ce fonds n’a plus autant de disponible : ce qui est promis à d’autres demandes en est retenu.", "This fund has not that much left: what is promised to other claims is kept from it.");
    public static readonly LocalizedText Conflict = LocalizedText.Of("Même client, ou nom presque identique", "Same customer, or nearly the same name");
    public static readonly LocalizedText Contested = LocalizedText.Of(
        "Une autre demande porte sur ce client, ou sur un client de nom presque identique : une personne doit trancher.",
        "Another claim is about this customer, or one of nearly the same name: a person has to tell.");

    public static LocalizedText Of(ClaimState state) => state switch
    {
        ClaimState.Incomplete => LocalizedText.Of("incomplète", "incomplete"),
        ClaimState.InReview => LocalizedText.Of("à l’examen", "in review"),
        ClaimState.Granted => LocalizedText.Of("accordée", "granted"),
        ClaimState.StageInReview => LocalizedText.Of("accordée, suite à l’examen", "granted, next stage in review"),
        ClaimState.Refused => LocalizedText.Of("refusée", "refused"),
        ClaimState.Withdrawn => LocalizedText.Of("retirée", "withdrawn"),
        ClaimState.Won => LocalizedText.Of("gagnée", "won"),
        ClaimState.Lost => LocalizedText.Of("perdue", "lost"),
        ClaimState.Expired => LocalizedText.Of("expirée", "expired"),
        _ => LocalizedText.Of("remplacée par une autre", "replaced by another"),
    };

    public static LocalizedText Of(ClaimStep step) => step switch
    {
        ClaimStep.Submit => LocalizedText.Of("déposée", "handed in"),
        ClaimStep.Complete => LocalizedText.Of("complétée", "completed"),
        ClaimStep.TellCustomer => LocalizedText.Of("client précisé par l’éditeur", "customer told by the vendor"),
        ClaimStep.Advance => LocalizedText.Of("étape suivante demandée", "next stage asked for"),
        ClaimStep.Approve => LocalizedText.Of("approuvée", "approved"),
        ClaimStep.Refuse => LocalizedText.Of("refusée", "refused"),
        ClaimStep.Withdraw => LocalizedText.Of("retirée", "withdrawn"),
        ClaimStep.Win => LocalizedText.Of("affaire gagnée", "deal won"),
        ClaimStep.Lose => LocalizedText.Of("affaire perdue", "deal lost"),
        ClaimStep.Expire => LocalizedText.Of("dernier jour passé", "last day over"),
        _ => LocalizedText.Of("remplacée par une autre", "replaced by another"),
    };

    public static LocalizedText OfStage(string stage) => stage switch
    {
        ClaimForm.RequestStage => LocalizedText.Of("Demande", "Request"),
        ClaimForm.ExtensionStage => LocalizedText.Of("Prolongation", "Extension"),
        ClaimForm.CloseStage => LocalizedText.Of("Conclusion de l’affaire", "Closing of the deal"),
        ClaimForm.ClaimStage => LocalizedText.Of("Remboursement sur justificatifs", "Reimbursement on proof"),
        _ => LocalizedText.Of(stage, stage),
    };

    public static LocalizedText Of(CustomerState state) => state switch
    {
        CustomerState.Taken => LocalizedText.Of("Ce client est déjà pris par un autre partenaire.", "This customer is taken by another partner."),
        CustomerState.Own => LocalizedText.Of("Vous détenez déjà ce client.", "You hold this customer already."),
        CustomerState.Similar => LocalizedText.Of(
            "Un client de nom presque identique est pris : une personne devra dire si c’est le même.", "A customer of nearly the same name is taken: a person will have to tell whether it is the same."),
        _ => LocalizedText.Of("Ce client est libre.", "This customer is free."),
    };
}
