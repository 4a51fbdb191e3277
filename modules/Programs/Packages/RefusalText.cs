using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Programs.Calls;

namespace PartnerHub.Programs.Packages;

/// <summary>Why a package is not served, in words for the operator.</summary>
internal static class RefusalText
{
    public static LocalizedText NoManifest => LocalizedText.Of(
        "Le paquet n'a pas de program.json à l'endroit attendu, plugins/<id>/<version>/.",
        "The package has no program.json where one is expected, plugins/<id>/<version>/.");

    public static LocalizedText UnreadableManifest(string path) => LocalizedText.Of(
        $"program.json est mal formé en {path} : membre inconnu, absent, en double ou de mauvais type.",
        $"program.json is malformed at {path}: a member is unknown, missing, doubled or of the wrong type.");

    public static LocalizedText ManifestDisagrees(string member, string manifest, string found) => LocalizedText.Of(
        $"program.json ne dit pas vrai : {member} y vaut « {manifest} », le paquet dit « {found} ».",
        $"program.json is not true: its {member} is '{manifest}', the package says '{found}'.");

    public static LocalizedText WrongContracts(string least, string below, string host) => LocalizedText.Of(
        $"Le programme demande un contrat d'au moins {least} et inférieur à {below} ; l'hôte offre {host}.",
        $"The program needs a contract of at least {least} and below {below}; the host offers {host}.");

    public static LocalizedText MissingFile(string file) => LocalizedText.Of(
        $"Il manque au paquet le fichier {file}, que program.json nomme.",
        $"The package lacks the file {file} that program.json names.");

    public static LocalizedText UnlistedFile(string file) => LocalizedText.Of(
        $"Le paquet contient un fichier que program.json ne nomme pas : {file}.",
        $"The package holds a file that program.json does not name: {file}.");

    public static LocalizedText ChangedFile(string file) => LocalizedText.Of(
        $"Le fichier {file} n'est pas celui du paquet d'origine : son empreinte SHA-256 diffère.",
        $"The file {file} is not the one that was packaged: its SHA-256 differs.");

    public static LocalizedText OtherBytes(string version) => LocalizedText.Of(
        $"Un autre paquet a déjà servi sous la version {version} : un changement demande un nouveau numéro de version.",
        $"Another package has already been loaded as version {version}: a change needs a new version number.");

    public static LocalizedText NotHere(string version) => LocalizedText.Of(
        $"La version {version} répond pour ce jour, et son paquet n'est pas sur cet hôte.",
        $"Version {version} answers for this day, and its package is not on this host.");

    public static LocalizedText NewerRefused(string refused, string serving, LocalizedText reason) => LocalizedText.Of(
        $"Le paquet installé, version {refused}, est refusé ; la version {serving} reste en service. {reason.Fr}",
        $"The installed package, version {refused}, is refused; version {serving} goes on serving. {reason.En}");

    public static LocalizedText OlderInstalled(string installed, string serving) => LocalizedText.Of(
        $"Le paquet installé, version {installed}, est plus ancien que celui qui a déjà servi ; la version {serving} reste en service.",
        $"The installed package, version {installed}, is older than one that has served; version {serving} goes on serving.");

    public static LocalizedText ChangedPackage => LocalizedText.Of(
        "Un fichier du paquet a changé pendant qu'il était lu.",
        "A file of the package changed while it was read.");

    public static LocalizedText SharedAssembly(string file) => LocalizedText.Of(
        $"Le paquet contient {file}, que l'hôte fournit à tous : il faut l'en retirer.",
        $"The package holds {file}, which the host provides to all: it has to be taken out.");

    public static LocalizedText NotAnAssembly(string file) => LocalizedText.Of(
        $"{file} n'est pas un assembly .NET.",
        $"{file} is not a .NET assembly.");

    public static LocalizedText MissingDependency(string assembly, string by) => LocalizedText.Of(
        $"Il manque au paquet la dépendance {assembly}, dont {by} a besoin.",
        $"The package lacks the dependency {assembly} that {by} needs.");

    public static LocalizedText NewerContract(string member, string by) => LocalizedText.Of(
        $"{by} a été compilé avec un contrat plus récent que celui de l'hôte : {member} n'y existe pas.",
        $"{by} was built against a newer contract than the host's: {member} does not exist there.");

    public static LocalizedText NoFactory(string assembly) => LocalizedText.Of(
        $"{assembly} n'a pas de classe publique qui implémente IProgramFactory avec un constructeur public sans paramètre.",
        $"{assembly} has no public class that implements IProgramFactory with a public constructor without parameters.");

    public static LocalizedText SeveralFactories(string assembly, string factories) => LocalizedText.Of(
        $"{assembly} a plusieurs fabriques de programme, une seule est permise : {factories}.",
        $"{assembly} has several program factories, only one is allowed: {factories}.");

    public static LocalizedText BadSettings(string file, string path, string expectation) => LocalizedText.Of(
        $"Réglage refusé par le programme, {file}, {path} : {expectation}",
        $"A setting was refused by the program, {file}, {path}: {expectation}");

    public static LocalizedText NoSettings(string file) => LocalizedText.Of(
        $"Le fichier de réglages {file} n'existe pas.",
        $"The settings file {file} does not exist.");

    public static LocalizedText BadDescription(IReadOnlyList<LocalizedText> faults) => LocalizedText.Of(
        $"La description du programme est incohérente. {Some(faults, "fr")}",
        $"The program's description is not sound. {Some(faults, "en")}");

    public static LocalizedText FailedToStart((string Fr, string En) step, PluginError error) => LocalizedText.Of(
        $"Le programme a échoué au démarrage ({step.Fr}) : {error.Name}, « {error.Said} »",
        $"The program failed to start ({step.En}): {error.Name}, '{error.Said}'");

    public static LocalizedText NoAnswer(string question) => LocalizedText.Of(
        $"Le programme ne répond rien à une question simple ({question}).",
        $"The program gives no answer to a plain question ({question}).");

    public static LocalizedText EndsItsProcess(string program) => LocalizedText.Of(
        $"Le chargement du programme a mis fin au processus : il n'est pas réessayé tant que personne ne le relance, sur sa page ou par « partnerhub program retry {program} ».",
        $"Loading the program ended the process: it is not tried again until somebody retries it, on its page or by 'partnerhub program retry {program}'.");

    public static LocalizedText SlowToStart(TimeSpan limit) => LocalizedText.Of(
        string.Create(CultureInfo.GetCultureInfo("fr"), $"Le programme n'a pas démarré en {limit.TotalSeconds:0.###} s."),
        string.Create(CultureInfo.InvariantCulture, $"The program did not start within {limit.TotalSeconds:0.###} s."));

    private static string Some(IReadOnlyList<LocalizedText> faults, string language) =>
        string.Join("; ", faults.Take(5).Select(fault => fault.In(language)).Concat(faults.Count > 5 ? ["…"] : []));
}
