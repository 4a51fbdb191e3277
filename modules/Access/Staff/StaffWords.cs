using PartnerHub.Contracts;

namespace PartnerHub.Access.Staff;

internal static class StaffWords
{
    public static readonly LocalizedText Title = LocalizedText.Of("Qui agit pour la société", "Who acts for the company");
    public static readonly LocalizedText Hint = LocalizedText.Of(
        "Un administrateur remet des pièces, conteste des décisions et invite ses collègues ; un membre consulte.", "An administrator hands in evidence, contests rulings and invites colleagues; a member looks.");
    public static readonly LocalizedText Nobody = LocalizedText.Of("Personne n’a encore de compte.", "Nobody has an account yet.");
    public static readonly LocalizedText Invite = LocalizedText.Of("Inviter", "Invite");
    public static readonly LocalizedText InviteTitle = LocalizedText.Of("Inviter un collègue", "Invite a colleague");
    public static readonly LocalizedText Invited = LocalizedText.Of("L’invitation est en route.", "The invitation is on its way.");
    public static readonly LocalizedText Removed = LocalizedText.Of("L’accès est retiré.", "The access is taken away.");
    public static readonly LocalizedText Remove = LocalizedText.Of("Retirer l’accès", "Take the access away");
    public static readonly LocalizedText State = LocalizedText.Of("État", "State");
}
