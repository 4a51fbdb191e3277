using System.Diagnostics.Metrics;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Imports.Loads;

/// <summary>What became of the lines of files that were loaded.</summary>
internal sealed class ImportMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _lines = meters.Create(MessagingModule.TelemetryName).CreateCounter<long>(
        "partnerhub.import.lines", "{line}", "Lines of files that were loaded, by what became of them.");

    /// <summary>Counts the lines of a load from where it stands, batch by batch, and tells whoever is told of it.</summary>
    public IProgress<ImportReceipt> Watch(ImportReceipt from, IProgress<ImportReceipt>? told) => new Watching(this, from, told);

    private void Add(ImportReceipt import, string result, long lines)
    {
        if (lines > 0)
        {
            _lines.Add(lines, new("program", import.Program), new("kind", import.Kind), new("result", result));
        }
    }

    private sealed class Watching(ImportMetrics metrics, ImportReceipt from, IProgress<ImportReceipt>? told) : IProgress<ImportReceipt>
    {
        private ImportReceipt _before = from;

        public void Report(ImportReceipt value)
        {
            metrics.Add(value, "accepted", value.Accepted - _before.Accepted);
            metrics.Add(value, "known", value.Known - _before.Known);
            metrics.Add(value, "corrected", value.Corrected - _before.Corrected);
            metrics.Add(value, "rejected", value.Rejected - _before.Rejected);
            _before = value;
            told?.Report(value);
        }
    }
}
