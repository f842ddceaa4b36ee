'use client';

import { FailedPage } from '@/ui/failed-page';

export default FailedPage;
