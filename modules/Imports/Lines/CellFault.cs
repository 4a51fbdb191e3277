namespace PartnerHub.Imports.Lines;

/// <summary>What is wrong with a cell, or with the line as a whole where the column is -1.</summary>
internal readonly record struct CellFault(RejectReason Reason, int Column);
