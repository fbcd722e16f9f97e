<?php // dbDelta stands in database.php.
