using PartnerHub.Contracts;

namespace PartnerHub.Rulebooks.KeepServing;

internal static class KeepingWords
{
    public static LocalizedText EngineRefused(string plugin, string version, string? serving, LocalizedText reason) => LocalizedText.Of(
        $"Le paquet {plugin} {version} refuse la définition de ce programme ; la version {serving} reste en service. {reason.Fr}",
        $"The package {plugin} {version} refuses this program's definition; version {serving} goes on serving. {reason.En}");
}
