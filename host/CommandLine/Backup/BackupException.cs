using PartnerHub.Contracts;
using PartnerHub.Kits.CommandLine;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Language;

namespace PartnerHub.Host.CommandLine.Backup;

/// <summary>Why a backup is not made or not restored; nothing was put in any place.</summary>
internal sealed class BackupException(ExitCode code, LocalizedText text, string? file = null) : Exception(text.En)
{
    private const int NoRoomOnUnix = 28;
    private const int NoRoomOnWindows = unchecked((int)0x80070070);

    public CommandProblem Problem(Locale locale) => new(code, locale.Say(text)) { File = file };

    public static BackupException NoArchive(string path) => new(
        ExitCode.InvalidInput,
        LocalizedText.Of("ce n’est pas une archive de partnerhub backup, ou elle est abîmée", "this is no archive of partnerhub backup, or it is damaged"),
        path);

    public static BackupException Damaged(string inside) => new(
        ExitCode.InvalidInput,
        LocalizedText.Of("l’archive est abîmée : ce fichier n’est pas celui que son manifeste nomme ; rien n’a été restauré", "the archive is damaged: this file is not the one its manifest names; nothing was restored"),
        inside);

    public static BackupException UnderWay(string path) => new(
        ExitCode.Conflict,
        LocalizedText.Of("une autre sauvegarde écrit cette archive", "another backup writes this archive"),
        path);

    public static BackupException NoRoom(string folder) => new(
        ExitCode.Failure,
        LocalizedText.Of("il n’y a plus de place sur ce disque ; rien n’a été changé", "this disk has no room left; nothing was changed"),
        folder);

    public static BackupException Exists(string path, LocalizedText what) => new(
        ExitCode.Conflict,
        LocalizedText.Of($"{what.Fr} existe déjà ; pour le remplacer : --overwrite", $"{what.En} exists already; to replace it: --overwrite"),
        path);

    /// <summary>What kept files from being written, where an operator can do something about it; null for a surprise.</summary>
    public static BackupException? Of(Exception error, string folder) => error switch
    {
        BackupException own => own,
        IOException { HResult: NoRoomOnUnix or NoRoomOnWindows } => NoRoom(folder),
        _ when StorageTroubles.Of(error) == StorageTrouble.Full => NoRoom(folder),
        DatabaseInUseException used => new(
            ExitCode.Conflict,
            LocalizedText.Of("un processus utilise cette base : arrêtez d’abord le serveur ; rien n’a été changé", "a process uses this database: stop the server first; nothing was changed"),
            used.File),
        UnauthorizedAccessException => new(ExitCode.Failure, LocalizedText.Of("il manque le droit d’y lire ou d’y écrire", "the right to read or to write there is missing"), folder),
        _ => null,
    };
}
